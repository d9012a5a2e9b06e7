package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.Facet;
import org.liveblogarchive.search.query.Filters;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchRequest.Order;

/**
 * Translates a search request; text of a caller appears only as the value of a fixed query.
 *
 * @param request what is searched
 * @param liveBlogs all live blogs
 * @param unknown ids of live blogs that entries name and that are not known to be public
 * @param askedAt the moment from which it is judged what is recent
 * @param these ids of the only entries that match, or null where text and filters decide
 */
record EntryQuery(
    SearchRequest request,
    LiveBlogs liveBlogs,
    Set<String> unknown,
    Instant askedAt,
    @Nullable List<String> these) {

  private static final DateTimeFormatter MONTH_DAY =
      DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

  // An entry of today counts for a quarter more than one of long ago; after a year that is halved.
  private static final double RECENT = 0.25;
  private static final String HALF_OF_IT_AFTER = "365d";
  private static final double KEY_EVENT = 0.2;

  EntryQuery(SearchRequest request, LiveBlogs liveBlogs, Set<String> unknown, Instant askedAt) {
    this(request, liveBlogs, unknown, askedAt, null);
  }

  /** The published entries that match, but for the filters that are held back. */
  Query matches() {
    List<String> ids = these;
    if (ids != null) {
      return Query.of(query -> query.ids(known -> known.values(ids)));
    }
    Set<Facet> inQuery = EnumSet.allOf(Facet.class);
    inQuery.removeAll(heldBack());
    Query matches = passing(inQuery).must(text().matches()).build()._toQuery();
    return request.order() == Order.RELEVANCE ? weighted(matches) : matches;
  }

  /** What all filters leave, whatever it says. */
  Query left() {
    return passing(EnumSet.allOf(Facet.class)).build()._toQuery();
  }

  private BoolQuery.Builder passing(Set<Facet> facets) {
    var query = new BoolQuery.Builder();
    Set<String> hidden = new HashSet<>(liveBlogs.hidden());
    hidden.addAll(unknown);
    query.filter(visible(hidden));
    Filters filters = request.filters();
    query.filter(inTime());
    MonthDay day = filters.onThisDay();
    if (day != null) {
      query.filter(f -> f.term(t -> t.field("monthDay").value(MONTH_DAY.format(day))));
    }
    Boolean keyEvents = filters.keyEvents();
    if (keyEvents != null) {
      query.filter(f -> f.term(t -> t.field("keyEvent").value(keyEvents)));
    }
    query.filter(having(facets));
    return query;
  }

  /** The same for entries that are known to match, whatever is asked about them. */
  EntryQuery forThese(SearchRequest asked, List<String> ids) {
    return new EntryQuery(asked, liveBlogs, unknown, askedAt, ids);
  }

  /** Published entries that are not in hidden live blogs. */
  static Query visible(Set<String> hidden) {
    return Query.of(
        q ->
            q.bool(
                all -> {
                  all.filter(f -> f.term(t -> t.field("status").value("published")));
                  return hidden.isEmpty() ? all : all.mustNot(inLiveBlogs(hidden));
                }));
  }

  /** The public live blogs that pass the filters which are facts of live blogs. */
  List<Query> filtersOfLiveBlogs() {
    List<Query> all = new ArrayList<>(inTime());
    all.add(anyOf("status", List.of("live", "ended")));
    for (Facet facet : List.of(Facet.PUBLISHER, Facet.TOPIC, Facet.STATUS, Facet.LIVE_BLOG)) {
      List<String> wanted = request.filters().of(facet);
      if (!wanted.isEmpty()) {
        all.add(anyOf("id", liveBlogs.having(facet, wanted)));
      }
    }
    if (!request.filters().of(Facet.LANGUAGE).isEmpty()) {
      all.add(LanguageRanges.any(request.filters().of(Facet.LANGUAGE)));
    }
    return all;
  }

  /** Between the bounds of time, if there are any. */
  private List<Query> inTime() {
    Filters filters = request.filters();
    return filters.from() == null && filters.before() == null
        ? List.of()
        : List.of(between(filters.from(), filters.before()));
  }

  TextQuery text() {
    return new TextQuery(request.text(), TextQuery.TEXT, List.copyOf(liveBlogs.stemmings()));
  }

  /**
   * The facets whose filter must not narrow down what they count: it is applied to the hits only
   * after counting.
   */
  Set<Facet> heldBack() {
    Set<Facet> held = EnumSet.noneOf(Facet.class);
    for (Facet facet : request.extras().facets()) {
      if (!request.filters().of(facet).isEmpty()) {
        held.add(facet);
      }
    }
    return held;
  }

  /** The wanted values of all these facets; empty where none matters. */
  List<Query> having(Collection<Facet> facets) {
    List<Query> all = new ArrayList<>();
    for (Facet facet : facets) {
      List<String> wanted = request.filters().of(facet);
      if (!wanted.isEmpty()) {
        all.add(having(facet, wanted));
      }
    }
    return all;
  }

  private Query having(Facet facet, List<String> wanted) {
    return switch (facet) {
      case LANGUAGE -> LanguageRanges.any(wanted);
      case AUTHOR -> anyOf("authors.name.folded", wanted);
      case TAG -> anyOf("tags.folded", wanted);
      case PUBLISHER, TOPIC, STATUS, LIVE_BLOG -> inAnyOf(liveBlogs.having(facet, wanted));
    };
  }

  /** Says it by the smaller of the two sets: these live blogs, or all others. */
  private Query inAnyOf(Set<String> ids) {
    if (2 * ids.size() <= liveBlogs.publicOnes().size()) {
      return inLiveBlogs(ids);
    }
    Set<String> others = new HashSet<>();
    liveBlogs.publicOnes().keySet().forEach(id -> others.add(id.toString()));
    others.removeAll(ids);
    return Query.of(q -> q.bool(not -> not.mustNot(inLiveBlogs(others))));
  }

  private Query weighted(Query matches) {
    List<FunctionScore> weights = new ArrayList<>();
    weights.add(FunctionScore.of(f -> f.weight(1.0)));
    weights.add(
        FunctionScore.of(
            f -> f.filter(q -> q.term(t -> t.field("keyEvent").value(true))).weight(KEY_EVENT)));
    if (request.preferRecent()) {
      weights.add(recency());
    }
    return Query.of(
        q ->
            q.functionScore(
                score ->
                    score
                        .query(matches)
                        .functions(weights)
                        .scoreMode(FunctionScoreMode.Sum)
                        .boostMode(FunctionBoostMode.Multiply)));
  }

  private FunctionScore recency() {
    return FunctionScore.of(
        f ->
            // Without its field a decay counts in full, so entries of unknown time are left out.
            f.filter(q -> q.exists(e -> e.field("sortTime")))
                .exp(
                    decay ->
                        decay.date(
                            date ->
                                date.field("sortTime")
                                    .placement(
                                        p ->
                                            p.origin(askedAt.toString())
                                                .scale(Time.of(t -> t.time(HALF_OF_IT_AFTER)))
                                                .decay(0.5))))
                .weight(RECENT));
  }

  private static Query inLiveBlogs(Collection<String> ids) {
    return anyOf("liveBlogId", ids);
  }

  private static Query anyOf(String field, Collection<String> wanted) {
    List<FieldValue> values = wanted.stream().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(values))));
  }

  private static Query between(@Nullable Instant from, @Nullable Instant before) {
    return Query.of(
        q ->
            q.range(
                range ->
                    range.date(
                        date -> {
                          // Milliseconds, because ISO years stop at 9999 in Elasticsearch.
                          date.field("sortTime").format("epoch_millis");
                          if (from != null) {
                            date.gte(Long.toString(from.toEpochMilli()));
                          }
                          return before == null
                              ? date
                              : date.lt(Long.toString(before.toEpochMilli()));
                        })));
  }
}
