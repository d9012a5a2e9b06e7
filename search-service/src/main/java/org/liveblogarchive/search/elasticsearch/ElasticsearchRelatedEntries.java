package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.liveblogarchive.search.query.EntryNotFound;
import org.liveblogarchive.search.query.FoundEntry;
import org.liveblogarchive.search.query.RelatedEntries;
import org.liveblogarchive.search.query.SearchResults;
import org.springframework.stereotype.Component;

/** Finds related entries by the words that are rare elsewhere ({@code more_like_this}). */
@Component
class ElasticsearchRelatedEntries implements RelatedEntries {

  private static final int WORDS = 25;
  private static final String SHARED = "30%";

  private final ImpatientClient client;
  private final Indices indices;
  private final LiveBlogCatalogue catalogue;

  ElasticsearchRelatedEntries(
      ImpatientClient client, Indices indices, LiveBlogCatalogue catalogue) {
    this.client = client;
    this.indices = indices;
    this.catalogue = catalogue;
  }

  @Override
  @CircuitBreaker(name = "searches")
  public List<SearchResults.Hit> to(UUID id, int limit) {
    LiveBlogs liveBlogs = catalogue.now();
    FoundEntry entry = visible(id, liveBlogs);
    return SearchCall.make(() -> alike(entry, liveBlogs, limit)).stream()
        .flatMap(hit -> found(hit, liveBlogs))
        .toList();
  }

  private FoundEntry visible(UUID id, LiveBlogs liveBlogs) {
    GetResponse<FoundEntry> found = SearchCall.make(() -> read(id));
    FoundEntry entry = found.source();
    if (entry == null
        || !entry.status().equals("published")
        || liveBlogs.find(entry.liveBlogId()).isEmpty()) {
      throw EntryNotFound.with(id);
    }
    return entry;
  }

  private GetResponse<FoundEntry> read(UUID id) throws IOException {
    return client.ask(
        elasticsearch ->
            elasticsearch.get(
                get ->
                    get.index(indices.alias(Index.ENTRIES))
                        .id(id.toString())
                        .sourceExcludes("stemmed", "quotes", "phrases"),
                FoundEntry.class));
  }

  private List<Hit<FoundEntry>> alike(FoundEntry entry, LiveBlogs liveBlogs, int limit)
      throws IOException {
    return client
        .ask(
            elasticsearch ->
                elasticsearch.search(
                    search ->
                        search
                            .index(indices.alias(Index.ENTRIES))
                            .size(limit)
                            .trackTotalHits(total -> total.enabled(false))
                            .source(EntryPages.SHOWN)
                            .query(
                                q ->
                                    q.bool(
                                        all ->
                                            all.must(sharingWordsWith(entry))
                                                .filter(EntryQuery.visible(liveBlogs.hidden()))
                                                .mustNot(
                                                    not ->
                                                        not.term(
                                                            t ->
                                                                t.field("liveBlogId")
                                                                    .value(
                                                                        entry
                                                                            .liveBlogId()
                                                                            .toString()))))),
                    FoundEntry.class))
        .hits()
        .hits();
  }

  private Query sharingWordsWith(FoundEntry entry) {
    List<String> fields = new ArrayList<>();
    // The stems alone where there are any: the same words twice would count twice.
    Stemming.of(entry.language())
        .ifPresentOrElse(
            language -> {
              fields.add(language.field(TextQuery.HEADLINE));
              fields.add(language.field(TextQuery.TEXT));
            },
            () -> fields.addAll(List.of(TextQuery.HEADLINE, TextQuery.TEXT)));
    return Query.of(
        q ->
            q.moreLikeThis(
                like ->
                    like.fields(fields)
                        .like(
                            l ->
                                l.document(
                                    d ->
                                        d.index(indices.alias(Index.ENTRIES))
                                            .id(entry.id().toString())))
                        .minTermFreq(1)
                        .minDocFreq(2)
                        .maxQueryTerms(WORDS)
                        .minimumShouldMatch(SHARED)));
  }

  private static Stream<SearchResults.Hit> found(Hit<FoundEntry> hit, LiveBlogs liveBlogs) {
    FoundEntry entry = hit.source();
    return entry == null
        ? Stream.empty()
        : liveBlogs.find(entry.liveBlogId()).stream()
            .map(
                liveBlog ->
                    new SearchResults.Hit(
                        entry, liveBlog.toFound(), List.of(), hit.score(), null, null));
  }
}
