package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.liveblogarchive.search.query.Facet;
import org.liveblogarchive.search.query.FacetValue;

/**
 * Counts hits by what they have in common. What entries have themselves, Elasticsearch counts. What
 * their live blogs have, is summed up here from the number of hits in each live blog, so that a
 * live blog can change without any entry being written again.
 */
final class Facets {

  /** Most values of a facet that are answered. */
  static final int VALUES = 20;

  private static final int MOST_LIVE_BLOGS = 60_000;
  private static final String COUNTED = "counted";

  private static final Comparator<FacetValue> MOST_HITS_FIRST =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

  private Facets() {}

  /** What Elasticsearch has to count for the facets of a query. */
  static Map<String, Aggregation> of(EntryQuery query) {
    Map<String, Aggregation> counts = new HashMap<>();
    for (Facet facet : query.request().extras().facets()) {
      Set<Facet> others = new HashSet<>(query.heldBack());
      boolean own = others.remove(facet);
      counts.putIfAbsent(
          nameOf(facet, own), within(query.having(others), terms(facet, query.liveBlogs())));
    }
    return counts;
  }

  /** Facets of live blogs are made of the same counts unless one leaves out its own filter. */
  private static String nameOf(Facet facet, boolean ownFilterHeldBack) {
    return isOfEntries(facet) || ownFilterHeldBack ? facet.name() : "holders";
  }

  private static boolean isOfEntries(Facet facet) {
    return switch (facet) {
      case LANGUAGE, AUTHOR, TAG -> true;
      case PUBLISHER, TOPIC, STATUS, LIVE_BLOG -> false;
    };
  }

  /** A count of those that also pass some filters. */
  static Aggregation within(List<Query> filters, Aggregation counted) {
    return filters.isEmpty()
        ? counted
        : Aggregation.of(
            a -> a.filter(f -> f.bool(all -> all.filter(filters))).aggregations(COUNTED, counted));
  }

  /** The count itself, whether it was made within filters or not. */
  static Aggregate counted(Aggregate answer) {
    return answer.isFilter() ? requireNonNull(answer.filter().aggregations().get(COUNTED)) : answer;
  }

  private static Aggregation terms(Facet facet, LiveBlogs liveBlogs) {
    return switch (facet) {
      case LANGUAGE -> terms("language", VALUES);
      case AUTHOR -> terms("authors.name", VALUES);
      case TAG -> terms("tags", VALUES);
      case PUBLISHER, TOPIC, STATUS, LIVE_BLOG ->
          terms("liveBlogId", Math.clamp(liveBlogs.size(), 1, MOST_LIVE_BLOGS));
    };
  }

  private static Aggregation terms(String field, int size) {
    return Aggregation.of(a -> a.terms(t -> t.field(field).size(size)));
  }

  /** The facets of a query from what Elasticsearch counted. */
  static Map<Facet, List<FacetValue>> in(Map<String, Aggregate> counts, EntryQuery query) {
    Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : query.request().extras().facets()) {
      Aggregate answer = counts.get(nameOf(facet, query.heldBack().contains(facet)));
      if (answer != null) {
        List<StringTermsBucket> buckets = counted(answer).sterms().buckets().array();
        facets.put(
            facet,
            isOfEntries(facet) ? values(buckets) : values(buckets, facet, query.liveBlogs()));
      }
    }
    return facets;
  }

  /** What terms were counted, most hits first. */
  static List<FacetValue> values(List<StringTermsBucket> buckets) {
    return buckets.stream()
        .map(bucket -> new FacetValue(bucket.key().stringValue(), null, bucket.docCount()))
        .sorted(MOST_HITS_FIRST)
        .toList();
  }

  private static List<FacetValue> values(
      List<StringTermsBucket> buckets, Facet facet, LiveBlogs liveBlogs) {
    Map<String, FacetValue> values = new HashMap<>();
    for (StringTermsBucket bucket : buckets) {
      liveBlogs
          .find(UUID.fromString(bucket.key().stringValue()))
          .ifPresent(
              liveBlog ->
                  valuesOf(liveBlog, facet, bucket.docCount())
                      .forEach(value -> values.merge(value.value(), value, Facets::sum)));
    }
    return values.values().stream().sorted(MOST_HITS_FIRST).limit(VALUES).toList();
  }

  private static Stream<FacetValue> valuesOf(LiveBlogDocument liveBlog, Facet facet, long count) {
    String label = facet == Facet.LIVE_BLOG ? liveBlog.headline() : null;
    return LiveBlogs.values(liveBlog, facet).map(value -> new FacetValue(value, label, count));
  }

  private static FacetValue sum(FacetValue one, FacetValue other) {
    return new FacetValue(one.value(), one.label(), one.count() + other.count());
  }
}
