package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.LiveBlogResults;
import org.liveblogarchive.search.query.LiveBlogSearch;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchRequest.Order;
import org.springframework.stereotype.Component;

/** Finds live blogs in an index of their own. */
@Component
class ElasticsearchLiveBlogSearch implements LiveBlogSearch {

  private static final String STANDFIRST = "standfirst";

  private final FrozenViews views;
  private final Searches searches;
  private final LiveBlogCatalogue catalogue;

  ElasticsearchLiveBlogSearch(FrozenViews views, Searches searches, LiveBlogCatalogue catalogue) {
    this.views = views;
    this.searches = searches;
    this.catalogue = catalogue;
  }

  @Override
  @CircuitBreaker(name = "searches")
  public LiveBlogResults search(SearchRequest request) {
    return views.look(
        Index.LIVE_BLOGS,
        request.after(),
        (pointInTime, askedAt) -> search(request, pointInTime, askedAt));
  }

  private LiveBlogResults search(SearchRequest request, String pointInTime, Instant askedAt) {
    LiveBlogs liveBlogs = catalogue.now();
    TextQuery text = new TextQuery(request.text(), STANDFIRST, List.copyOf(liveBlogs.stemmings()));
    EntryQuery query = new EntryQuery(request, liveBlogs, Set.of(), askedAt);
    SearchResponse<LiveBlogDocument> found =
        searches.make(
            request.after() == null,
            pointInTime,
            search -> {
              search
                  .query(matching(text, query.filtersOfLiveBlogs()))
                  .source(s -> s.filter(f -> f.excludes("stemmed")))
                  .sort(order(request.order()))
                  .size(request.limit() + 1)
                  .trackTotalHits(total -> total.enabled(true));
              if (!text.isEmpty()) {
                search.highlight(Highlights.of(text));
              }
              PagePosition after = request.after();
              if (after != null) {
                search.searchAfter(after.after().stream().map(FieldValue::of).toList());
              }
            },
            LiveBlogDocument.class);
    return results(found, request, pointInTime, askedAt);
  }

  private static Query matching(TextQuery text, List<Query> filters) {
    return Query.of(q -> q.bool(all -> all.must(text.matches()).filter(filters)));
  }

  private static List<SortOptions> order(Order order) {
    SortOptions id = SortOptions.of(by -> by.field(f -> f.field("id")));
    return switch (order) {
      case RELEVANCE ->
          List.of(
              SortOptions.of(by -> by.score(s -> s.order(SortOrder.Desc))),
              Ordering.time(SortOrder.Desc),
              id);
      case NEWEST -> List.of(Ordering.time(SortOrder.Desc), id);
      case OLDEST -> List.of(Ordering.time(SortOrder.Asc), id);
    };
  }

  private static LiveBlogResults results(
      SearchResponse<LiveBlogDocument> found,
      SearchRequest request,
      String pointInTime,
      Instant askedAt) {
    List<Hit<LiveBlogDocument>> hits = found.hits().hits().stream().limit(request.limit()).toList();
    return new LiveBlogResults(
        requireNonNull(found.hits().total(), "the total was asked for").value(),
        Searches.isPartial(found),
        hits.stream().map(ElasticsearchLiveBlogSearch::hit).filter(Objects::nonNull).toList(),
        found.hits().hits().size() <= request.limit()
            ? null
            : new PagePosition(
                Searches.viewOf(found, pointInTime),
                askedAt,
                hits.getLast().sort().stream().map(FieldValue::_get).toList()));
  }

  private static LiveBlogResults.@Nullable Hit hit(Hit<LiveBlogDocument> hit) {
    LiveBlogDocument liveBlog = hit.source();
    return liveBlog == null
        ? null
        : new LiveBlogResults.Hit(
            liveBlog.toFound(),
            liveBlog.standfirst(),
            liveBlog.language(),
            Objects.requireNonNullElse(liveBlog.topics(), List.of()),
            liveBlog.publisher(),
            liveBlog.publishedAt(),
            liveBlog.publishedOn(),
            Highlights.in(hit.highlight(), STANDFIRST),
            hit.score());
  }
}
