package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.FacetValue;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.QuoteResults;
import org.liveblogarchive.search.query.QuoteResults.Quote;

/**
 * One page of quotations, made of the entries that hold them. A page may end within an entry: its
 * position then says after which entry to go on, and how many quotations of the next were given.
 *
 * @param query what was asked
 * @param answer the entries that Elasticsearch found, one more than the page has quotations
 */
record QuotePage(QuoteQuery query, SearchResponse<FoundEntry> answer) implements HeldEntries {

  @Override
  public Set<String> unknownHolders() {
    return query
        .entries()
        .liveBlogs()
        .unknownHoldersOf(answer.hits().hits().stream().map(QuotePage::entry).toList());
  }

  QuoteResults results(String pointInTime) {
    String view = Searches.viewOf(answer, pointInTime);
    List<QuoteResults.Hit> found = new ArrayList<>();
    List<Object> lastEntry = lastEntry(query.request().after());
    int skip = skip(query.request().after());
    PagePosition next = null;
    for (Hit<FoundEntry> hit : answer.hits().hits()) {
      List<Hit<JsonData>> quotes =
          requireNonNull(hit.innerHits().get(QuoteQuery.QUOTES), "asked for").hits().hits();
      int end = Math.min(quotes.size(), skip + query.request().limit() - found.size());
      quotes.subList(Math.min(skip, end), end).forEach(quote -> found.add(found(hit, quote)));
      if (end < quotes.size()) {
        next = position(view, end, lastEntry);
        break;
      }
      skip = 0;
      lastEntry = hit.sort().stream().map(FieldValue::_get).toList();
    }
    return new QuoteResults(
        matching().docCount(),
        Searches.isPartial(answer),
        found,
        query.request().countSpeakers() ? speakers() : null,
        next);
  }

  /** The sort values after which entries follow; none at the beginning. */
  static List<Object> lastEntry(@Nullable PagePosition after) {
    return after == null ? List.of() : after.after().subList(1, after.after().size());
  }

  private static int skip(@Nullable PagePosition after) {
    return after != null && after.after().getFirst() instanceof Number given ? given.intValue() : 0;
  }

  private PagePosition position(String view, int given, List<Object> lastEntry) {
    List<Object> after = Stream.concat(Stream.of(given), lastEntry.stream()).toList();
    return new PagePosition(view, query.entries().askedAt(), after);
  }

  private QuoteResults.Hit found(Hit<FoundEntry> hit, Hit<JsonData> quote) {
    FoundEntry entry = entry(hit);
    return new QuoteResults.Hit(
        requireNonNull(quote.source(), "the source was asked for").to(Quote.class),
        QuoteQuery.highlights(quote.highlight()),
        entry,
        query.entries().liveBlogs().find(entry.liveBlogId()).orElseThrow().toFound());
  }

  private List<FacetValue> speakers() {
    var speakers = requireNonNull(matching().aggregations().get(QuoteQuery.SPEAKERS), "asked for");
    return Facets.values(speakers.sterms().buckets().array());
  }

  private FilterAggregate matching() {
    var all = requireNonNull(answer.aggregations().get(QuoteQuery.QUOTES), "asked for");
    return requireNonNull(all.nested().aggregations().get(QuoteQuery.MATCHING), "asked for")
        .filter();
  }

  private static FoundEntry entry(Hit<FoundEntry> hit) {
    return requireNonNull(hit.source(), "the source was asked for");
  }
}
