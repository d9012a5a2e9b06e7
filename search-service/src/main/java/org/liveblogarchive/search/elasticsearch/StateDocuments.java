package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.indexing.Kept;
import org.liveblogarchive.search.indexing.Mark;
import org.liveblogarchive.search.indexing.Overtaken;
import org.springframework.stereotype.Component;

/** Keeps what replicas share, one document each, none of which is ever overwritten unseen. */
@Component
class StateDocuments {

  private final ElasticsearchClient client;
  private final Indices indices;

  StateDocuments(ElasticsearchClient client, Indices indices) {
    this.client = client;
    this.indices = indices;
  }

  <D> Optional<Kept<D>> load(String id, Class<D> type) {
    return IndexCall.make(() -> find(id, type));
  }

  private <D> Optional<Kept<D>> find(String id, Class<D> type) throws IOException {
    try {
      GetResponse<D> found =
          client.get(get -> get.index(indices.alias(Index.SEARCH_STATE)).id(id), type);
      D document = found.source();
      return document == null || found.seqNo() == null || found.primaryTerm() == null
          ? Optional.empty()
          : Optional.of(new Kept<>(document, new Mark(found.seqNo(), found.primaryTerm())));
    } catch (ElasticsearchException e) {
      if (Refusal.of(e).isMissingIndex()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  <D> Mark save(String id, D document, @Nullable Mark seen) {
    return IndexCall.make(() -> write(id, document, seen));
  }

  private <D> Mark write(String id, D document, @Nullable Mark seen) throws IOException {
    try {
      IndexResponse written =
          client.index(
              write -> {
                write
                    .index(indices.alias(Index.SEARCH_STATE))
                    .requireAlias(true)
                    .id(id)
                    .document(document);
                return seen == null
                    ? write.opType(OpType.Create)
                    : write.ifSeqNo(seen.sequence()).ifPrimaryTerm(seen.term());
              });
      return new Mark(
          written.seqNo() == null ? 0 : written.seqNo(),
          written.primaryTerm() == null ? 0 : written.primaryTerm());
    } catch (ElasticsearchException e) {
      if (Refusal.of(e).isStaleVersion()) {
        throw Overtaken.writing(id);
      }
      throw e;
    }
  }
}
