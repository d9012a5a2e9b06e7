package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.TransportException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.liveblogarchive.search.articles.Change;
import org.liveblogarchive.search.indexing.IndexMissing;
import org.liveblogarchive.search.indexing.SearchIndex;
import org.liveblogarchive.search.indexing.WriteResult;
import org.springframework.stereotype.Component;

/** Writes changes in bulk, each versioned by its revision. */
@Component
class ElasticsearchIndex implements SearchIndex {

  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  private final ElasticsearchClient client;
  private final Indices indices;

  ElasticsearchIndex(ElasticsearchClient client, Indices indices) {
    this.client = client;
    this.indices = indices;
  }

  @Override
  public void prepare() {
    IndexCall.make(
        () -> {
          indices.prepare();
          return true;
        });
  }

  @Override
  public Optional<String> generation() {
    return IndexCall.make(indices::generation);
  }

  @Override
  public List<WriteResult> write(List<Change> changes) {
    return IndexCall.make(() -> writeInBulk(changes));
  }

  private List<WriteResult> writeInBulk(List<Change> changes) throws IOException {
    List<BulkOperation> operations = changes.stream().map(this::operation).toList();
    try {
      // Without its alias, Elasticsearch would create an index with a guessed mapping.
      var answer = client.bulk(bulk -> bulk.requireAlias(true).operations(operations));
      return answer.items().stream().map(ElasticsearchIndex::result).toList();
    } catch (ElasticsearchException e) {
      return writeApart(changes, e.status(), Refusal.of(e).reason(), e);
    } catch (TransportException e) {
      return writeApart(changes, e.statusCode(), "refused with status " + e.statusCode(), e);
    }
  }

  /** Finds the change for which Elasticsearch refused a whole request. */
  private <E extends Exception> List<WriteResult> writeApart(
      List<Change> changes, int status, String reason, E failure) throws E, IOException {
    if (status != BAD_REQUEST && status != TOO_LARGE) {
      throw failure;
    }
    if (changes.size() == 1) {
      return List.of(new WriteResult.Refused(reason));
    }
    int half = changes.size() / 2;
    return Stream.concat(
            writeInBulk(changes.subList(0, half)).stream(),
            writeInBulk(changes.subList(half, changes.size())).stream())
        .toList();
  }

  private BulkOperation operation(Change change) {
    if (change.entry() != null) {
      var entry = change.entry();
      return operation(Index.ENTRIES, entry.id(), change, EntryDocument.of(change, entry));
    }
    if (change.liveBlog() != null) {
      var liveBlog = change.liveBlog();
      return operation(
          Index.LIVE_BLOGS, liveBlog.id(), change, LiveBlogDocument.of(change, liveBlog));
    }
    throw new IllegalArgumentException("A change has a live blog or an entry");
  }

  private BulkOperation operation(Index index, UUID id, Change change, Object document) {
    return BulkOperation.of(
        operation ->
            operation.index(
                write ->
                    write
                        .index(indices.alias(index))
                        .id(id.toString())
                        .versionType(VersionType.External)
                        .version(change.revision())
                        .document(document)));
  }

  private static WriteResult result(BulkResponseItem item) {
    ErrorCause error = item.error();
    if (error == null) {
      return new WriteResult.Written();
    }
    Refusal refusal = new Refusal(item.status(), error);
    if (refusal.isMissingIndex()) {
      throw IndexMissing.because(refusal.reason());
    }
    if (refusal.isStaleVersion()) {
      return new WriteResult.Stale();
    }
    return refusal.isTemporary()
        ? new WriteResult.Busy()
        : new WriteResult.Refused(refusal.reason());
  }
}
