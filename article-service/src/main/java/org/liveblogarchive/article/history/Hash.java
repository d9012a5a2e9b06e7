package org.liveblogarchive.article.history;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 hash, 32 bytes. */
public final class Hash {

  /** What stands before the first revision of a history. */
  public static final Hash ZERO = new Hash(new byte[32]);

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes the 32 bytes of a hash as they are stored. */
  public static Hash ofStored(byte[] bytes) {
    if (bytes.length != 32) {
      throw new IllegalArgumentException("A SHA-256 hash has 32 bytes, not " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /**
   * Reads 64 hexadecimal digits.
   *
   * @throws IllegalArgumentException where it is anything else
   */
  public static Hash ofHex(String hex) {
    return ofStored(HexFormat.of().parseHex(hex));
  }

  /** Hashes the concatenation of {@code parts}. */
  public static Hash of(byte[]... parts) {
    MessageDigest digest = digest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return new Hash(digest.digest());
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns 64 lower-case hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(bytes);
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
    return hex();
  }

  /** Begins a hash of what is not at hand as a whole. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
