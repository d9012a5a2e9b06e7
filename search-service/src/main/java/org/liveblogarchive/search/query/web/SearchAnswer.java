package org.liveblogarchive.search.query.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.Extras;
import org.liveblogarchive.search.query.Facet;
import org.liveblogarchive.search.query.FacetValue;
import org.liveblogarchive.search.query.SearchMode;
import org.liveblogarchive.search.query.SearchResults;
import org.liveblogarchive.search.query.TellingTerm;

/**
 * A page of hits as callers get it.
 *
 * @param notice only there where the mode is another than was asked for
 * @param partial only there, and true, where time ran out
 * @param facets only there where they were asked for
 * @param timeline only there where it was asked for
 * @param significantTerms only there where they were asked for
 * @param didYouMean only there where another spelling finds more
 */
record SearchAnswer(
    SearchMode mode,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String notice,
    long total,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean partial,
    List<Items.Item> items,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<Count>> facets,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Timeline timeline,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TellingTerm> significantTerms,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String didYouMean,
    @Nullable String nextCursor) {

  static SearchAnswer of(SearchResults results, Extras extras, @Nullable String nextCursor) {
    return new SearchAnswer(
        results.mode(),
        results.notice(),
        results.total(),
        results.partial() ? true : null,
        results.hits().stream().map(Items.Item::of).toList(),
        results.facets().isEmpty() ? null : facets(results.facets()),
        results.timeline() == null ? null : Timeline.of(results.timeline()),
        extras.tellingTerms() ? results.tellingTerms() : null,
        results.didYouMean(),
        nextCursor);
  }

  private static Map<String, List<Count>> facets(Map<Facet, List<FacetValue>> facets) {
    Map<String, List<Count>> named = new TreeMap<>();
    facets.forEach(
        (facet, values) -> named.put(facet.parameter(), values.stream().map(Count::of).toList()));
    return named;
  }

  /**
   * How many hits have a value.
   *
   * @param label what people call it, where that is something else
   */
  record Count(
      String value, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String label, long count) {

    static Count of(FacetValue value) {
      return new Count(value.value(), value.label(), value.count());
    }
  }

  /** How hits are spread over time. */
  record Timeline(String interval, List<Bucket> buckets) {

    static Timeline of(org.liveblogarchive.search.query.Timeline timeline) {
      return new Timeline(
          timeline.interval().name().toLowerCase(Locale.ROOT),
          timeline.buckets().stream().map(b -> new Bucket(b.start(), b.count())).toList());
    }
  }

  /** A stretch of time that begins at an instant. */
  record Bucket(Instant start, long count) {}
}
