package org.liveblogarchive.search.elasticsearch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The languages that have a field of their own, analysed with Elasticsearch's analyzer for that
 * language. The fields are declared in the mapping of entries.
 */
enum Stemming {
  ARABIC("ar"),
  CJK("cjk", "zh", "ja", "ko"),
  DANISH("da"),
  DUTCH("nl"),
  ENGLISH("en"),
  FINNISH("fi"),
  FRENCH("fr"),
  GERMAN("de"),
  ITALIAN("it"),
  NORWEGIAN("no", "nb", "nn"),
  PORTUGUESE("pt"),
  RUSSIAN("ru"),
  SPANISH("es"),
  SWEDISH("sv");

  private static final Map<String, Stemming> BY_LANGUAGE =
      Arrays.stream(values())
          .flatMap(s -> Arrays.stream(s.languages).map(language -> Map.entry(language, s)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String[] languages;

  Stemming(String... languages) {
    this.languages = languages;
  }

  /** The stemming for a BCP 47 tag, if its language has one; only the primary subtag counts. */
  static Optional<Stemming> of(@Nullable String language) {
    return Optional.ofNullable(language)
        .map(tag -> Locale.forLanguageTag(tag).getLanguage())
        .map(BY_LANGUAGE::get);
  }

  /** What documents and field names call it. */
  String key() {
    return languages[0];
  }

  /** The field that holds the stemmed form of another. */
  String field(String name) {
    return "stemmed." + key() + "." + name;
  }
}
