package org.liveblogarchive.search.elasticsearch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The languages that have a field of their own, analysed with Elasticsearch's analyzer for that
 * language. The fields are declared in the mapping of entries.
 */
enum Stemming {
  ARABIC("ar"),
  CHINESE_JAPANESE_KOREAN("cjk"),
  DANISH("da"),
  DUTCH("nl"),
  ENGLISH("en"),
  FINNISH("fi"),
  FRENCH("fr"),
  GERMAN("de"),
  ITALIAN("it"),
  NORWEGIAN("no"),
  PORTUGUESE("pt"),
  RUSSIAN("ru"),
  SPANISH("es"),
  SWEDISH("sv");

  private static final Map<String, Stemming> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toMap(Stemming::key, Function.identity()));

  private final String key;

  Stemming(String key) {
    this.key = key;
  }

  /** The stemming for a BCP 47 tag, if its language has one; only the primary subtag counts. */
  static Optional<Stemming> of(@Nullable String tag) {
    return Optional.ofNullable(tag)
        .map(given -> keyFor(Locale.forLanguageTag(given).getLanguage()))
        .map(BY_KEY::get);
  }

  private static String keyFor(String language) {
    return switch (language) {
      case "zh", "ja", "ko" -> CHINESE_JAPANESE_KOREAN.key;
      case "nb", "nn" -> NORWEGIAN.key;
      default -> language;
    };
  }

  /** What documents and field names call it. */
  String key() {
    return key;
  }

  /** The field that holds the stemmed form of another. */
  String field(String name) {
    return "stemmed." + key + "." + name;
  }
}
