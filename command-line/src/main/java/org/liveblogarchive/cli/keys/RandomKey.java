package org.liveblogarchive.cli.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * A new API key, {@code lba_<id>_<secret>_<checksum>} in base 62: 43 random digits are 256 bits,
 * and the checksum is the CRC-32 of what stands before it.
 */
record RandomKey(String id, String text) {

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private static final int ID_LENGTH = 8;
  private static final int SECRET_LENGTH = 43;
  private static final int CHECKSUM_LENGTH = 6;

  static RandomKey next() {
    String id = digits(ID_LENGTH);
    String checked = "lba_" + id + "_" + digits(SECRET_LENGTH);
    return new RandomKey(id, checked + "_" + checksum(checked));
  }

  /** Returns random digits. */
  static String digits(int length) {
    StringBuilder digits = new StringBuilder();
    new SecureRandom()
        .ints(length, 0, DIGITS.length())
        .forEach(digit -> digits.append(DIGITS.charAt(digit)));
    return digits.toString();
  }

  static String checksum(String checked) {
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

  String sha256() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
