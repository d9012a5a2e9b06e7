package org.liveblogarchive.devstack.services;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * An API key as the gateway takes it: {@code lba_<id>_<secret>_<checksum>}.
 *
 * @param value what {@code X-API-Key} carries
 */
public record LocalKey(String value) {

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private static final String FORM = "lba_[0-9A-Za-z]{8}_[0-9A-Za-z]{43}_[0-9A-Za-z]{6}";

  private static final int ID_LENGTH = 8;
  private static final int SECRET_LENGTH = 43;
  private static final int CHECKSUM_LENGTH = 6;

  /** Makes a key that nobody else has. */
  public static LocalKey random() {
    String checked = "lba_" + digits(ID_LENGTH) + "_" + digits(SECRET_LENGTH);
    return new LocalKey(checked + "_" + checksum(checked));
  }

  static boolean isOne(String text) {
    return text.matches(FORM);
  }

  /**
   * Returns the entry of a keys file that lets it in.
   *
   * @param scopes what it opens, parted by commas
   */
  public String entry(String name, String scopes) {
    return "  - id: %s\n    name: %s\n    sha256: %s\n    scopes: [%s]\n"
        .formatted(value.split("_", -1)[1], name, sha256(), scopes);
  }

  private static String digits(int length) {
    StringBuilder digits = new StringBuilder();
    new SecureRandom()
        .ints(length, 0, DIGITS.length())
        .forEach(digit -> digits.append(DIGITS.charAt(digit)));
    return digits.toString();
  }

  private static String checksum(String checked) {
    CRC32 crc = new CRC32();
    crc.update(checked.getBytes(US_ASCII));
    long rest = crc.getValue();
    StringBuilder checksum = new StringBuilder();
    for (int place = 0; place < CHECKSUM_LENGTH; place++) {
      checksum.insert(0, DIGITS.charAt((int) (rest % DIGITS.length())));
      rest /= DIGITS.length();
    }
    return checksum.toString();
  }

  private String sha256() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
