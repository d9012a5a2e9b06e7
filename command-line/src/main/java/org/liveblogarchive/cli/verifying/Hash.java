package org.liveblogarchive.cli.verifying;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** A SHA-256 hash, 32 bytes. */
final class Hash {

  /** What stands before the first revision. */
  static final Hash ZERO = new Hash(new byte[32]);

  private static final int DIGITS = 64;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads 64 hexadecimal digits. */
  static Optional<Hash> read(String hex) {
    String lower = hex.toLowerCase(Locale.ROOT);
    boolean valid = hex.length() == DIGITS && lower.chars().allMatch(HexFormat::isHexDigit);
    return valid ? Optional.of(new Hash(HexFormat.of().parseHex(lower))) : Optional.empty();
  }

  /** Hashes the concatenation of {@code parts}. */
  static Hash of(byte[]... parts) {
    MessageDigest digest = digest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return ended(digest);
  }

  static Hash ended(MessageDigest digest) {
    return new Hash(digest.digest());
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
