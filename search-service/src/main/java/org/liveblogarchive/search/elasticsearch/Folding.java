package org.liveblogarchive.search.elasticsearch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts alike that differ only in case and accents. */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Normalizer.isNormalized(lower, Normalizer.Form.NFKD)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
  }
}
