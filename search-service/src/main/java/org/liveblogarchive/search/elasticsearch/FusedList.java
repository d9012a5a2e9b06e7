package org.liveblogarchive.search.elasticsearch;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.meaning.ReciprocalRankFusion;
import org.liveblogarchive.search.meaning.ReciprocalRankFusion.Fused;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchResults.Hit;

/**
 * All entries that a search by meaning finds, best first, and which of them make the page.
 *
 * @param entries all of them
 * @param before how many come before the page
 * @param limit most on the page
 * @param isPartial whether there may be more
 */
record FusedList(List<Fused> entries, int before, int limit, boolean isPartial) {

  private static final String MARK = "fused";

  static FusedList of(SearchRequest request, Ranking words, Ranking meaning) {
    return new FusedList(
        ReciprocalRankFusion.of(words.ids(), meaning.ids()),
        entriesBefore(request.after()),
        request.limit(),
        words.isPartial() || meaning.isPartial());
  }

  /** Whether a position is in such a list, and not in one by words. */
  static boolean holds(PagePosition position) {
    return position.after().getFirst().equals(MARK);
  }

  private static int entriesBefore(@Nullable PagePosition position) {
    return position != null && position.after().getLast() instanceof Number number
        ? number.intValue()
        : 0;
  }

  int size() {
    return entries.size();
  }

  List<String> ids() {
    return entries.stream().map(Fused::id).toList();
  }

  List<String> pageIds() {
    return page().map(Fused::id).toList();
  }

  /** The hits of the page in the order and with the scores of this list. */
  List<Hit> inOrder(List<Hit> hits) {
    Map<String, Hit> byId =
        hits.stream().collect(toMap(hit -> hit.entry().id().toString(), Function.identity()));
    return page()
        .flatMap(
            fused -> Stream.ofNullable(byId.get(fused.id())).map(hit -> hit.scored(fused.score())))
        .toList();
  }

  /** Where the page after this one begins, or null when this is the last. */
  @Nullable PagePosition next(String pointInTime, Instant askedAt) {
    int end = before + limit;
    return end < size() ? new PagePosition(pointInTime, askedAt, List.of(MARK, end)) : null;
  }

  private Stream<Fused> page() {
    return entries.stream().skip(before).limit(limit);
  }
}
