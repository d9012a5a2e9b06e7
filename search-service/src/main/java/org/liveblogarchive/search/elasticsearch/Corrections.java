package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.search.PhraseSuggestOption;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.SearchRequest;
import org.springframework.stereotype.Component;

/**
 * Offers another spelling where next to nothing is found, and only one with which more is found of
 * what readers may see.
 */
@Component
class Corrections {

  private static final String NAME = "spelling";
  private static final int FEW = 3;
  private static final double MOST_WRONG_WORDS = 2;
  private static final Pattern SIGNS = Pattern.compile("[\"|()*~+\\\\]|(?<=^|\\s)-");

  private final Searches searches;
  private final EntryPages pages;

  Corrections(Searches searches, EntryPages pages) {
    this.searches = searches;
    this.pages = pages;
  }

  @Nullable String of(EntryPage page, String pointInTime) {
    EntryQuery query = page.query();
    SearchRequest request = query.request();
    boolean isFirst = request.after() == null;
    if (!request.extras().corrections()
        || !isFirst
        || page.total() >= FEW
        || query.text().isEmpty()) {
      return null;
    }
    return spelling(request, pointInTime)
        .filter(better -> totalOf(better, query, pointInTime) > page.total())
        .orElse(null);
  }

  private Optional<String> spelling(SearchRequest request, String pointInTime) {
    String words = SIGNS.matcher(request.text()).replaceAll(" ").strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var answer =
        searches.make(
            true,
            pointInTime,
            search ->
                search
                    .size(0)
                    .trackTotalHits(total -> total.enabled(false))
                    .suggest(spelling(words)),
            FoundEntry.class);
    return answer.suggest().getOrDefault(NAME, List.of()).stream()
        .filter(suggestion -> suggestion.isPhrase())
        .flatMap(suggestion -> suggestion.phrase().options().stream())
        .map(PhraseSuggestOption::text)
        .findFirst();
  }

  private static Suggester spelling(String words) {
    return Suggester.of(
        suggester ->
            suggester
                .text(words)
                .suggesters(
                    NAME,
                    s ->
                        s.phrase(
                            phrase ->
                                phrase
                                    .field(TextQuery.TEXT)
                                    .size(1)
                                    .maxErrors(MOST_WRONG_WORDS)
                                    .confidence(0.0)
                                    .directGenerator(
                                        generator ->
                                            generator
                                                .field(TextQuery.TEXT)
                                                .suggestMode(SuggestMode.Missing)
                                                .minWordLength(4)))));
  }

  private long totalOf(String text, EntryQuery query, String pointInTime) {
    var corrected =
        new EntryQuery(
            query.request().withText(text), query.liveBlogs(), query.unknown(), query.askedAt());
    return pages.find(corrected, pointInTime).total();
  }
}
