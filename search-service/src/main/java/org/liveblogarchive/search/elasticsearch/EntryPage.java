package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.Answered;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.FoundLiveBlog;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchMode;
import org.liveblogarchive.search.query.SearchResults;

/**
 * One page of entries.
 *
 * @param answer what Elasticsearch found: one hit more than the limit when another page follows
 * @param limit most hits that belong to the page
 */
record EntryPage(SearchResponse<FoundEntry> answer, int limit) {

  Set<UUID> liveBlogIds() {
    return hits().stream().map(hit -> entry(hit).liveBlogId()).collect(Collectors.toSet());
  }

  SearchResults resultsWith(Map<UUID, FoundLiveBlog> liveBlogs) {
    long total = requireNonNull(answer.hits().total(), "the total was asked for").value();
    return new SearchResults(
        Answered.as(SearchMode.KEYWORD),
        total,
        hits().stream().map(hit -> found(hit, liveBlogs)).toList(),
        next());
  }

  private List<Hit<FoundEntry>> hits() {
    return answer.hits().hits().stream().limit(limit).toList();
  }

  private @Nullable PagePosition next() {
    if (answer.hits().hits().size() <= limit) {
      return null;
    }
    List<Object> after = hits().getLast().sort().stream().map(FieldValue::_get).toList();
    return new PagePosition(requireNonNull(answer.pitId(), "a point in time was given"), after);
  }

  private static SearchResults.Hit found(Hit<FoundEntry> hit, Map<UUID, FoundLiveBlog> liveBlogs) {
    FoundEntry entry = entry(hit);
    FoundLiveBlog liveBlog = requireNonNull(liveBlogs.get(entry.liveBlogId()), "looked up before");
    return new SearchResults.Hit(entry, liveBlog, Highlights.in(hit.highlight()), hit.score());
  }

  private static FoundEntry entry(Hit<FoundEntry> hit) {
    return requireNonNull(hit.source(), "the source was asked for");
  }
}
