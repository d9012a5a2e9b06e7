package org.liveblogarchive.analysis;

import java.util.regex.Pattern;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;

/** The regular expressions that several components take as {@code pattern} and {@code flags}. */
final class Patterns {

  private Patterns() {}

  static Pattern required(Settings own) {
    String pattern = own.get("pattern");
    if (pattern == null) {
      throw new IllegalArgumentException("a pattern is required");
    }
    return Regex.compile(pattern, own.get("flags"));
  }

  static Pattern orNonWord(Settings own) {
    return Regex.compile(own.get("pattern", "\\W+"), own.get("flags"));
  }
}
