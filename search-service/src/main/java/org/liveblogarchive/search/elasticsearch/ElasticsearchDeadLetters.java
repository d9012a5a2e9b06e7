package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.Result;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                        .index(alias())
                        .requireAlias(true)
                        .id(letter.id().toString())
                        .document(letter)));
  }

  @Override
  public Page latest(int limit, @Nullable Place after) {
    SearchResponse<DeadLetter> found =
        IndexCall.make(
            () ->
                client.search(
                    search -> {
                      search
                          .index(alias())
                          .trackTotalHits(total -> total.enabled(true))
                          .size(limit)
                          .sort(by -> by.field(f -> f.field("recordedAt").order(SortOrder.Desc)))
                          .sort(by -> by.field(f -> f.field("id")));
                      return after == null
                          ? search
                          : search.searchAfter(
                              FieldValue.of(after.recordedAt()),
                              FieldValue.of(after.id().toString()));
                    },
                    DeadLetter.class));
    return new Page(
        Objects.requireNonNull(found.hits().total(), "the total was asked for").value(),
        found.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
  }

  @Override
  public Optional<DeadLetter> find(UUID id) {
    return Optional.ofNullable(
        IndexCall.make(
                () -> client.get(get -> get.index(alias()).id(id.toString()), DeadLetter.class))
            .source());
  }

  @Override
  public boolean remove(UUID id) {
    // Whoever lists what is left sees that this one is gone.
    var answer =
        IndexCall.make(
            () ->
                client.delete(
                    delete -> delete.index(alias()).id(id.toString()).refresh(Refresh.True)));
    return answer.result() == Result.Deleted;
  }

  @Override
  public long count() {
    return IndexCall.make(() -> client.count(count -> count.index(alias()))).count();
  }

  private String alias() {
    return indices.alias(Index.DEAD_LETTERS);
  }
}
