package org.liveblogarchive.search.query.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.liveblogarchive.search.query.SearchSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Signs cursors with HMAC-SHA256 (RFC 2104), so that what comes back is what was given out. The
 * first key signs; the others are taken as well, so that keys can be replaced one after another.
 */
@Component
class CursorKeys {

  static final int SIGNATURE_BYTES = 16;

  private static final Logger log = LoggerFactory.getLogger(CursorKeys.class);
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final List<SecretKeySpec> keys;

  CursorKeys(SearchSettings settings) {
    List<SecretKeySpec> given =
        settings.cursorKeys().stream().map(key -> key(key.getBytes(UTF_8))).toList();
    if (given.isEmpty()) {
      log.info("No search.cursor-keys: cursors hold for this process only");
    }
    this.keys = given.isEmpty() ? List.of(key(random())) : given;
  }

  private static byte[] random() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static SecretKeySpec key(byte[] bytes) {
    return new SecretKeySpec(bytes, ALGORITHM);
  }

  /** The signature of some bytes. */
  byte[] sign(byte[] content) {
    return signature(keys.getFirst(), content);
  }

  /** Whether a signature of some bytes was made with any of the keys. */
  boolean accept(byte[] content, byte[] signature) {
    // All of them are tried, however early one fits: that takes as long for every signature.
    return keys.stream()
            .flatMap(key -> Stream.of(signature(key, content)))
            .filter(made -> MessageDigest.isEqual(made, signature))
            .count()
        > 0;
  }

  private static byte[] signature(SecretKeySpec key, byte[] content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Arrays.copyOf(mac.doFinal(content), SIGNATURE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }
}
