package org.liveblogarchive.search.alerts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes webhooks of what callers wish for. */
@Component
public class Webhooks {

  private final WebhookSettings settings;

  Webhooks(AlertSettings settings) {
    this.settings = settings.webhooks();
  }

  /**
   * Makes one.
   *
   * @param secret as {@link #isSecret} demands it, or null for a new one
   * @throws WebhookRefused where nothing may be sent to the address
   */
  public Webhook at(String url, @Nullable String secret) {
    try {
      return new Webhook(
          WebhookAddress.of(url, settings).uri().toString(),
          secret == null ? WebhookSecret.generate() : secret);
    } catch (AddressRefused refused) {
      throw WebhookRefused.because(refused);
    }
  }

  /** Whether a text can be a secret: {@code whsec_} and the Base64 of 24 to 64 bytes. */
  public static boolean isSecret(String text) {
    return WebhookSecret.isSound(text);
  }
}
