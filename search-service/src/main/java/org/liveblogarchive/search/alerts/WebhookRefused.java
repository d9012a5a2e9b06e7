package org.liveblogarchive.search.alerts;

/** A webhook cannot be as it is wished for. */
public class WebhookRefused extends RuntimeException {

  private final String reason;

  private WebhookRefused(String reason) {
    super("The webhook " + reason);
    this.reason = reason;
  }

  static WebhookRefused because(AddressRefused refusal) {
    return new WebhookRefused(refusal.reason());
  }

  /** What is wrong with its address: a sentence without a subject. */
  public String reason() {
    return reason;
  }
}
