package org.liveblogarchive.gateway.cache;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.gateway.compression.EncodedTag;

/** Compares {@code If-None-Match} with what there is, weakly (RFC 9110, section 13.1.2). */
final class Validators {

  private Validators() {}

  /**
   * Whether one of the fields names the ETag, be it that of the plain or the compressed bytes.
   *
   * @param tag null where the answer has none
   */
  static boolean match(List<String> fields, @Nullable String tag) {
    if (tag == null) {
      return false;
    }
    for (String field : fields) {
      for (String candidate : field.split(",", -1)) {
        String opaque = opaque(candidate.strip());
        if (opaque.equals("*")
            || opaque.equals(opaque(tag))
            || opaque.equals(EncodedTag.of(opaque(tag)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
