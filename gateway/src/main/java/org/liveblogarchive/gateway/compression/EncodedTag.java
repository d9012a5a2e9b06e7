package org.liveblogarchive.gateway.compression;

import java.util.regex.Pattern;

/**
 * The ETag of compressed bytes. A strong ETag stands for bytes, so the compressed ones have one of
 * their own (RFC 9110, section 8.8.3.3); a suffix makes that two names for one revision, which
 * callers may send back either way.
 */
public final class EncodedTag {

  private static final String SUFFIX = "-gzip\"";
  private static final Pattern SUFFIXED = Pattern.compile("-gzip\"");

  private EncodedTag() {}

  /** Returns the ETag that the compressed bytes get. */
  public static String of(String tag) {
    return isEncoded(tag) || !tag.endsWith("\"")
        ? tag
        : tag.substring(0, tag.length() - 1) + SUFFIX;
  }

  /** Returns the ETags in a field as the services know them. */
  static String plain(String field) {
    return SUFFIXED.matcher(field).replaceAll("\"");
  }

  /** Whether a field has an ETag of compressed bytes. */
  static boolean isEncoded(String field) {
    return field.contains(SUFFIX);
  }
}
