package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchResults;

/**
 * One page of entries.
 *
 * @param query what was asked
 * @param answer what Elasticsearch found: one hit more than the limit when another page follows
 */
record EntryPage(EntryQuery query, SearchResponse<FoundEntry> answer) implements HeldEntries {

  static final String ALIKE = "alike";

  long total() {
    return requireNonNull(answer.hits().total(), "the total was asked for").value();
  }

  /** Whether there may be more than it shows. */
  boolean isPartial() {
    return Searches.isPartial(answer);
  }

  @Override
  public Set<String> unknownHolders() {
    return query.liveBlogs().unknownHoldersOf(entries());
  }

  List<FoundEntry> entries() {
    return hits().stream().map(EntryPage::entry).toList();
  }

  /** The hits, each with its neighbours where those are given. */
  List<SearchResults.Hit> found(List<SearchResults.Neighbours> neighbours) {
    List<Hit<FoundEntry>> hits = hits();
    return IntStream.range(0, hits.size())
        .mapToObj(i -> found(hits.get(i), neighbours.isEmpty() ? null : neighbours.get(i)))
        .toList();
  }

  private SearchResults.Hit found(
      Hit<FoundEntry> hit, SearchResults.@Nullable Neighbours neighbours) {
    FoundEntry entry = entry(hit);
    return new SearchResults.Hit(
        entry,
        query.liveBlogs().find(entry.liveBlogId()).orElseThrow().toFound(),
        Highlights.in(hit.highlight(), TextQuery.TEXT),
        hit.score(),
        query.request().collapsed() ? alike(hit) : null,
        neighbours);
  }

  private static long alike(Hit<FoundEntry> hit) {
    var group = requireNonNull(hit.innerHits().get(ALIKE), "hits are collapsed");
    return requireNonNull(group.hits().total(), "groups are counted").value();
  }

  /** Where the page after this one begins, or null when this is the last. */
  @Nullable PagePosition next(String pointInTime) {
    if (answer.hits().hits().size() <= query.request().limit()) {
      return null;
    }
    List<Object> after =
        query.request().collapsed()
            ? List.of(EntryPages.offset(query.request()) + query.request().limit())
            : hits().getLast().sort().stream().map(FieldValue::_get).toList();
    return new PagePosition(Searches.viewOf(answer, pointInTime), query.askedAt(), after);
  }

  private List<Hit<FoundEntry>> hits() {
    return answer.hits().hits().stream().limit(query.request().limit()).toList();
  }

  private static FoundEntry entry(Hit<FoundEntry> hit) {
    return requireNonNull(hit.source(), "the source was asked for");
  }
}
