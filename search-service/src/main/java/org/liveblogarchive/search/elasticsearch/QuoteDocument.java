package org.liveblogarchive.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.Entry;
import org.liveblogarchive.search.quotes.Quotation;
import org.liveblogarchive.search.quotes.QuoteExtractor;

/**
 * A quotation inside the document of its entry, so that the entry's version holds for it and its
 * tombstone takes it away.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuoteDocument(
    String words,
    String speaker,
    @Nullable String role,
    double confidence,
    String rule,
    int start,
    int end,
    @Nullable Map<String, String> stemmed) {

  /** The languages with conventions of their own also have stems of their own. */
  static final List<Stemming> STEMMED = List.of(Stemming.ENGLISH, Stemming.GERMAN);

  static List<QuoteDocument> in(Entry entry, @Nullable String language) {
    Optional<String> stemming = Stemming.of(language).filter(STEMMED::contains).map(Stemming::key);
    return QuoteExtractor.from(entry, language).stream()
        .map(quotation -> of(quotation, stemming))
        .toList();
  }

  private static QuoteDocument of(Quotation quotation, Optional<String> stemming) {
    return new QuoteDocument(
        quotation.words(),
        quotation.speaker(),
        quotation.role(),
        quotation.confidence(),
        quotation.rule(),
        quotation.start(),
        quotation.end(),
        stemming.map(key -> Map.of(key, quotation.words())).orElse(null));
  }
}
