package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.liveblogarchive.search.alerts.EntryMatcher;
import org.liveblogarchive.search.alerts.Match;
import org.liveblogarchive.search.alerts.Question;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.FoundLiveBlog;
import org.liveblogarchive.search.query.SearchResults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks with the very query of search, narrowed down to a few entries. */
@Component
class ElasticsearchEntryMatcher implements EntryMatcher {

  private static final Logger log = LoggerFactory.getLogger(ElasticsearchEntryMatcher.class);

  private static final int BAD_REQUEST = 400;

  private final ElasticsearchClient client;
  private final Indices indices;
  private final LiveBlogCatalogue catalogue;
  private final Clock clock;

  ElasticsearchEntryMatcher(
      ElasticsearchClient client, Indices indices, LiveBlogCatalogue catalogue, Clock clock) {
    this.client = client;
    this.indices = indices;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  public void refresh() {
    var _ =
        SearchCall.make(
            () ->
                client
                    .indices()
                    .refresh(
                        refresh ->
                            refresh.index(
                                indices.alias(Index.LIVE_BLOGS), indices.alias(Index.ENTRIES))));
  }

  @Override
  public List<List<Match>> answer(List<Question> questions) {
    LiveBlogs liveBlogs = catalogue.anew();
    List<RequestItem> searches =
        questions.stream().map(question -> search(question, liveBlogs)).toList();
    return SearchCall.make(
        () -> {
          MsearchResponse<Known> answers = client.msearch(m -> m.searches(searches), Known.class);
          List<List<Match>> matches = new ArrayList<>();
          for (MultiSearchResponseItem<Known> answer : answers.responses()) {
            matches.add(matches(answer, liveBlogs));
          }
          return matches;
        });
  }

  private RequestItem search(Question question, LiveBlogs liveBlogs) {
    Query matches = narrowed(question, query(question, liveBlogs));
    return RequestItem.of(
        item ->
            item.header(
                    header ->
                        header.index(indices.alias(Index.ENTRIES)).allowPartialSearchResults(false))
                .body(
                    body ->
                        body.query(matches)
                            .size(question.entries().size())
                            .trackTotalHits(total -> total.enabled(false))
                            .source(s -> s.filter(f -> f.includes("id", "liveBlogId", "revision")))
                            .sort(by -> by.field(f -> f.field("updatedAt")))
                            .sort(by -> by.field(f -> f.field("revision")))));
  }

  private static List<Match> matches(MultiSearchResponseItem<Known> answer, LiveBlogs liveBlogs)
      throws IOException {
    if (answer.isFailure()) {
      if (answer.failure().status() == BAD_REQUEST) {
        log.warn("The index refuses a saved search: {}", answer.failure().error().reason());
        return List.of();
      }
      throw new IOException(answer.failure().error().reason());
    }
    return answer.result().hits().hits().stream()
        .map(Hit::source)
        .filter(Objects::nonNull)
        // What nothing is known of is not known to be public.
        .filter(known -> liveBlogs.find(known.liveBlogId()).isPresent())
        .map(known -> new Match(known.id(), known.liveBlogId(), known.revision()))
        .toList();
  }

  @Override
  public List<SearchResults.Hit> shown(Question question) {
    LiveBlogs liveBlogs = catalogue.anew();
    EntryQuery query = query(question, liveBlogs);
    var found =
        SearchCall.make(
            () ->
                client.search(
                    search -> {
                      search
                          .index(indices.alias(Index.ENTRIES))
                          .allowPartialSearchResults(false)
                          .query(narrowed(question, query))
                          .size(question.entries().size())
                          .trackTotalHits(total -> total.enabled(false))
                          .source(EntryPages.SHOWN);
                      return query.text().isEmpty()
                          ? search
                          : search.highlight(Highlights.of(query.text()));
                    },
                    FoundEntry.class));
    return found.hits().hits().stream().flatMap(hit -> shown(hit, liveBlogs).stream()).toList();
  }

  private static List<SearchResults.Hit> shown(Hit<FoundEntry> hit, LiveBlogs liveBlogs) {
    FoundEntry entry = Objects.requireNonNull(hit.source(), "the source was asked for");
    return liveBlogs
        .find(entry.liveBlogId())
        .map(LiveBlogDocument::toFound)
        .map(liveBlog -> shown(hit, entry, liveBlog))
        .stream()
        .toList();
  }

  private static SearchResults.Hit shown(
      Hit<FoundEntry> hit, FoundEntry entry, FoundLiveBlog liveBlog) {
    return new SearchResults.Hit(
        entry, liveBlog, Highlights.in(hit.highlight(), TextQuery.TEXT), null, null, null);
  }

  private EntryQuery query(Question question, LiveBlogs liveBlogs) {
    return new EntryQuery(question.search(), liveBlogs, Set.of(), clock.instant());
  }

  private static Query narrowed(Question question, EntryQuery query) {
    List<String> ids = question.entries().stream().map(UUID::toString).toList();
    return Query.of(
        q -> q.bool(all -> all.filter(f -> f.ids(i -> i.values(ids))).filter(query.matches())));
  }

  /** What tells one revision of an entry from all others. */
  record Known(UUID id, UUID liveBlogId, long revision) {}
}
