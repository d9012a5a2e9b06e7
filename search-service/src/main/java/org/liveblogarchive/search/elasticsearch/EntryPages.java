package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.elasticsearch.TimeCounts.Grain;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.Timeline;
import org.springframework.stereotype.Component;

/** Reads one page of entries from a frozen view. */
@Component
class EntryPages {

  /** All of a document that is shown. */
  static final SourceConfig SHOWN =
      SourceConfig.of(
          s -> s.filter(f -> f.excludes("stemmed", "quotes", "phrases", "monthDay", "sortTime")));

  private static final String TIMELINE = "timeline";

  private final Searches searches;

  EntryPages(Searches searches) {
    this.searches = searches;
  }

  /** The page that a query asks for, read from a point in time. */
  EntryPage find(EntryQuery query, String pointInTime) {
    SearchRequest request = query.request();
    return new EntryPage(
        query,
        searches.make(
            request.after() == null,
            pointInTime,
            search -> {
              search
                  .query(query.matches())
                  .source(SHOWN)
                  .sort(Ordering.of(request.order()))
                  .size(request.limit() + 1)
                  .trackTotalHits(total -> total.enabled(true))
                  .aggregations(counts(query));
              List<Query> afterCounting = query.having(query.heldBack());
              if (!afterCounting.isEmpty()) {
                search.postFilter(f -> f.bool(all -> all.filter(afterCounting)));
              }
              if (request.extras().highlights() && !query.text().isEmpty()) {
                search.highlight(Highlights.of(query.text()));
              }
              place(search, request);
            },
            FoundEntry.class));
  }

  /** Entries that are known by their ids, highlighted as for a query, in no order that matters. */
  EntryPage findThese(EntryQuery query, List<String> ids, String pointInTime) {
    SearchRequest request = query.request();
    EntryQuery these =
        query.forThese(request.forThese(request.extras().withoutCounts(), ids.size()), ids);
    return new EntryPage(
        these,
        searches.make(
            request.after() == null,
            pointInTime,
            search -> {
              search.query(these.matches()).source(SHOWN).size(ids.size());
              if (request.extras().highlights()) {
                search.highlight(Highlights.of(query.text()));
              }
            },
            FoundEntry.class));
  }

  /** Counts entries that are known by their ids as a query asks for it. */
  EntryPage count(EntryQuery query, List<String> ids, String pointInTime) {
    EntryQuery these = query.forThese(query.request().forThese(query.request().extras(), 0), ids);
    return new EntryPage(
        these,
        searches.make(
            query.request().after() == null,
            pointInTime,
            search -> search.query(these.matches()).size(0).aggregations(counts(these)),
            FoundEntry.class));
  }

  private static Map<String, Aggregation> counts(EntryQuery query) {
    Map<String, Aggregation> counts = new HashMap<>(Facets.of(query));
    if (query.request().extras().timeline()) {
      counts.put(TIMELINE, overTime(query, Grain.first(query.request().filters())));
    }
    if (query.request().extras().tellingTerms()) {
      counts.put(TellingTerms.NAME, TellingTerms.counted());
    }
    return counts;
  }

  private static void place(
      co.elastic.clients.elasticsearch.core.SearchRequest.Builder search, SearchRequest request) {
    if (request.collapsed()) {
      // One group for each live blog, so there are never too many of them to skip.
      search
          .from(offset(request))
          .collapse(
              c -> c.field("liveBlogId").innerHits(group -> group.name(EntryPage.ALIKE).size(0)));
      return;
    }
    PagePosition after = request.after();
    if (after != null) {
      search.searchAfter(after.after().stream().map(FieldValue::of).toList());
    }
  }

  /** How many collapsed hits come before the page. */
  static int offset(SearchRequest request) {
    PagePosition after = request.after();
    return after != null && after.after().getFirst() instanceof Number number
        ? number.intValue()
        : 0;
  }

  private static Aggregation overTime(EntryQuery query, Grain grain) {
    return Facets.within(query.having(query.heldBack()), grain.aggregation());
  }

  /** How the hits of a page are spread over time, or null when that was not asked for. */
  @Nullable Timeline timeline(EntryPage page, String pointInTime) {
    EntryQuery query = page.query();
    var answer = page.answer().aggregations().get(TIMELINE);
    if (answer == null) {
      return null;
    }
    TimeCounts counts = Grain.first(query.request().filters()).in(answer);
    Grain finer = counts.finer();
    return finer == null ? counts.timeline() : counted(query, finer, pointInTime).timeline();
  }

  private TimeCounts counted(EntryQuery query, Grain grain, String pointInTime) {
    var answer =
        searches.make(
            query.request().after() == null,
            pointInTime,
            search ->
                search
                    .query(query.matches())
                    .size(0)
                    .trackTotalHits(total -> total.enabled(false))
                    .aggregations(TIMELINE, overTime(query, grain)),
            FoundEntry.class);
    return grain.in(requireNonNull(answer.aggregations().get(TIMELINE), "it was asked for"));
  }
}
