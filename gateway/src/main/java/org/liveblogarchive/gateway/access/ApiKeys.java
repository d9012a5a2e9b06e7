package org.liveblogarchive.gateway.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of the file at one time.
 *
 * @param byId each of them by its id
 */
record ApiKeys(Map<String, ApiKey> byId) {

  static final ApiKeys NONE = new ApiKeys(Map.of());

  ApiKeys {
    byId = Map.copyOf(byId);
  }

  Collection<ApiKey> all() {
    return byId.values();
  }

  /**
   * The key that this is, whether it is still valid or not. Ids are public; the rest is compared in
   * the same time however much of it is right.
   */
  Optional<ApiKey> find(PresentedKey presented) {
    ApiKey key = byId.get(presented.id());
    return key != null && MessageDigest.isEqual(ascii(sha256(presented)), ascii(key.sha256()))
        ? Optional.of(key)
        : Optional.empty();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }

  private static String sha256(PresentedKey presented) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(ascii(presented.text())));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
