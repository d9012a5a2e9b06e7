package org.liveblogarchive.article.importing.web;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** A language as BCP 47 writes it, such as {@code en} or {@code pt-BR}. */
record LanguageTag(String tag) {

  /** Reads a language that a caller names. Spring finds this method by its name. */
  public static LanguageTag valueOf(String text) {
    try {
      String tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
      if (!tag.equals("und")) {
        return new LanguageTag(tag);
      }
    } catch (IllformedLocaleException malformed) {
      // Answered like a tag that names no language.
    }
    throw new IllegalArgumentException("must be a language such as en or pt-BR");
  }
}
