package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Objects;
import org.liveblogarchive.search.indexing.DeadLetter;
import org.liveblogarchive.search.indexing.DeadLetters;
import org.springframework.stereotype.Component;

/** Keeps dead letters in an index of their own. */
@Component
class ElasticsearchDeadLetters implements DeadLetters {

  private final ElasticsearchClient client;
  private final Indices indices;

  ElasticsearchDeadLetters(ElasticsearchClient client, Indices indices) {
    this.client = client;
    this.indices = indices;
  }

  @Override
  public void add(DeadLetter letter) {
    IndexCall.make(
        () ->
            client.index(
                write ->
                    write
                        .index(indices.alias(Index.DEAD_LETTERS))
                        .requireAlias(true)
                        .id(letter.id().toString())
                        .document(letter)));
  }

  @Override
  public Page latest(int limit) {
    SearchResponse<DeadLetter> found =
        IndexCall.make(
            () ->
                client.search(
                    search ->
                        search
                            .index(indices.alias(Index.DEAD_LETTERS))
                            .trackTotalHits(total -> total.enabled(true))
                            .size(limit)
                            .sort(by -> by.field(f -> f.field("recordedAt").order(SortOrder.Desc)))
                            .sort(by -> by.field(f -> f.field("id"))),
                    DeadLetter.class));
    return new Page(
        Objects.requireNonNull(found.hits().total(), "the total was asked for").value(),
        found.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
  }
}
