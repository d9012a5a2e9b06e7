package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.search.Hit;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.liveblogarchive.search.query.Completion;
import org.liveblogarchive.search.query.Completion.Kind;
import org.liveblogarchive.search.query.Completions;
import org.liveblogarchive.search.query.FoundEntry;
import org.springframework.stereotype.Component;

/**
 * Completes from the vocabulary in memory, and from the headlines of entries, which are too many
 * for it, where that leaves room.
 */
@Component
class ElasticsearchCompletions implements Completions {

  private final ImpatientClient client;
  private final Indices indices;
  private final LiveBlogCatalogue catalogue;
  private final Vocabularies vocabularies;

  ElasticsearchCompletions(
      ImpatientClient client,
      Indices indices,
      LiveBlogCatalogue catalogue,
      Vocabularies vocabularies) {
    this.client = client;
    this.indices = indices;
    this.catalogue = catalogue;
    this.vocabularies = vocabularies;
  }

  @Override
  @CircuitBreaker(name = "searches")
  public List<Completion> of(String text, int limit) {
    List<Completion> all = new ArrayList<>(vocabularies.now().completing(text, limit));
    if (all.size() < limit) {
      all.addAll(SearchCall.make(() -> headlines(text, limit)));
    }
    // What is typed is met under several kinds; one of them is enough.
    Map<String, Completion> each = new LinkedHashMap<>();
    all.forEach(completion -> each.putIfAbsent(Folding.fold(completion.text()), completion));
    return each.values().stream().limit(limit).toList();
  }

  private List<Completion> headlines(String text, int limit) throws IOException {
    LiveBlogs liveBlogs = catalogue.now();
    return client
        .ask(
            elasticsearch ->
                elasticsearch.search(
                    search ->
                        search
                            .index(indices.alias(Index.ENTRIES))
                            .size(limit)
                            .trackTotalHits(total -> total.enabled(false))
                            .source(s -> s.filter(f -> f.excludes("stemmed", "quotes", "phrases")))
                            .query(
                                q ->
                                    q.bool(
                                        all ->
                                            all.must(
                                                    m ->
                                                        m.matchBoolPrefix(
                                                            p ->
                                                                p.field(TextQuery.HEADLINE)
                                                                    .query(text)
                                                                    .minimumShouldMatch("100%")))
                                                .filter(EntryQuery.visible(liveBlogs.hidden())))),
                    FoundEntry.class))
        .hits()
        .hits()
        .stream()
        .map(Hit::source)
        .filter(Objects::nonNull)
        .filter(entry -> liveBlogs.find(entry.liveBlogId()).isPresent())
        .flatMap(entry -> headline(entry).stream())
        .toList();
  }

  private static List<Completion> headline(FoundEntry entry) {
    String headline = entry.headline();
    return headline == null
        ? List.of()
        : List.of(new Completion(headline, Kind.ENTRY, 1, entry.liveBlogId(), entry.id()));
  }
}
