package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.SearchRequest;

/** Translates a search request; text of a caller appears only as the value of a fixed query. */
final class EntryQuery {

  private EntryQuery() {}

  /**
   * Published entries that match.
   *
   * @param request what is searched
   * @param only ids of the live blogs that the request names
   * @param hidden ids of live blogs that readers may not see; few by nature
   */
  static Query of(SearchRequest request, Collection<String> only, Collection<String> hidden) {
    return visible(request, only, hidden)
        .must(new TextQuery(request.text()).matches())
        .build()
        ._toQuery();
  }

  /** Published entries, whatever they say. */
  static BoolQuery.Builder visible(
      SearchRequest request, Collection<String> only, Collection<String> hidden) {
    var query = new BoolQuery.Builder();
    query.filter(f -> f.term(t -> t.field("status").value("published")));
    if (!hidden.isEmpty()) {
      query.mustNot(inLiveBlogs(hidden));
    }
    if (!request.liveBlogs().isEmpty()) {
      query.filter(inLiveBlogs(only));
    }
    if (request.from() != null || request.before() != null) {
      query.filter(between(request.from(), request.before()));
    }
    if (!request.languages().isEmpty()) {
      query.filter(LanguageRanges.any(request.languages()));
    }
    return query;
  }

  private static Query inLiveBlogs(Collection<String> ids) {
    List<FieldValue> values = ids.stream().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(t -> t.field("liveBlogId").terms(v -> v.value(values))));
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
