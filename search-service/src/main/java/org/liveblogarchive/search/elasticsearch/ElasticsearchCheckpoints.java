package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.Optional;
import org.liveblogarchive.search.indexing.Checkpoint;
import org.liveblogarchive.search.indexing.Checkpoints;
import org.springframework.stereotype.Component;

/** Keeps the checkpoint in an index of its own. */
@Component
class ElasticsearchCheckpoints implements Checkpoints {

  private static final String ID = "change-feed";

  private final ElasticsearchClient client;
  private final Indices indices;

  ElasticsearchCheckpoints(ElasticsearchClient client, Indices indices) {
    this.client = client;
    this.indices = indices;
  }

  @Override
  public Optional<Checkpoint> load() {
    return IndexCall.make(this::find);
  }

  private Optional<Checkpoint> find() throws IOException {
    try {
      var found =
          client.get(
              get -> get.index(indices.alias(Index.SEARCH_STATE)).id(ID), CheckpointDocument.class);
      return Optional.ofNullable(found.source()).map(CheckpointDocument::checkpoint);
    } catch (ElasticsearchException e) {
      if (Refusal.of(e).isMissingIndex()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public void save(Checkpoint checkpoint) {
    IndexCall.make(
        () ->
            client.index(
                write ->
                    write
                        .index(indices.alias(Index.SEARCH_STATE))
                        .requireAlias(true)
                        .id(ID)
                        .document(CheckpointDocument.of(checkpoint))));
  }
}
