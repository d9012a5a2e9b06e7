package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.util.BinaryData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.Change;
import org.liveblogarchive.search.indexing.Edition;
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
  public List<WriteResult> write(List<Change> changes, Set<Edition> editions) {
    return IndexCall.make(() -> writeInBulk(changes, List.copyOf(editions), VersionType.External));
  }

  @Override
  public List<WriteResult> repair(List<Change> changes, Edition edition) {
    return IndexCall.make(() -> writeInBulk(changes, List.of(edition), VersionType.ExternalGte));
  }

  private List<WriteResult> writeInBulk(
      List<Change> changes, List<Edition> editions, VersionType versions) throws IOException {
    if (changes.isEmpty()) {
      return List.of();
    }
    List<BulkOperation> operations =
        changes.stream().flatMap(change -> operations(change, editions, versions)).toList();
    try {
      // Without its alias, Elasticsearch would create an index with a guessed mapping.
      var answer = client.bulk(bulk -> bulk.requireAlias(true).operations(operations));
      return results(answer.items(), editions);
    } catch (ElasticsearchException e) {
      return writeApart(changes, editions, versions, e.status(), Refusal.of(e).reason(), e);
    } catch (TransportException e) {
      return writeApart(
          changes, editions, versions, e.statusCode(), "refused with status " + e.statusCode(), e);
    }
  }

  /** Finds the change for which Elasticsearch refused a whole request. */
  private <E extends Exception> List<WriteResult> writeApart(
      List<Change> changes,
      List<Edition> editions,
      VersionType versions,
      int status,
      String reason,
      E failure)
      throws E, IOException {
    if (status != BAD_REQUEST && status != TOO_LARGE) {
      throw failure;
    }
    if (changes.size() == 1) {
      return List.of(new WriteResult.Refused(reason));
    }
    int half = changes.size() / 2;
    return Stream.concat(
            writeInBulk(changes.subList(0, half), editions, versions).stream(),
            writeInBulk(changes.subList(half, changes.size()), editions, versions).stream())
        .toList();
  }

  private Stream<BulkOperation> operations(
      Change change, List<Edition> editions, VersionType versions) {
    Written written = Written.of(change);
    // Encoded once, however many editions it goes to.
    BinaryData document = BinaryData.of(written.document(), client._jsonpMapper());
    return editions.stream()
        .map(
            edition ->
                BulkOperation.of(
                    operation ->
                        operation.index(
                            write ->
                                write
                                    .index(indices.alias(written.index(), edition))
                                    .id(written.id().toString())
                                    .versionType(versions)
                                    .version(change.revision())
                                    .document(document))));
  }

  private static List<WriteResult> results(List<BulkResponseItem> items, List<Edition> editions) {
    List<WriteResult> results = new ArrayList<>();
    for (int first = 0; first < items.size(); first += editions.size()) {
      @Nullable WriteResult all = null;
      for (int i = 0; i < editions.size(); i++) {
        WriteResult one = result(items.get(first + i));
        if (editions.get(i) != Edition.OUTDATED || !(one instanceof WriteResult.Refused)) {
          all = all == null ? one : all.and(one);
        }
      }
      results.add(all == null ? new WriteResult.Stale() : all);
    }
    return results;
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

  /** A document and where it belongs. */
  private record Written(Index index, UUID id, Object document) {

    static Written of(Change change) {
      if (change.entry() != null) {
        var entry = change.entry();
        return new Written(Index.ENTRIES, entry.id(), EntryDocument.of(change, entry));
      }
      if (change.liveBlog() != null) {
        var liveBlog = change.liveBlog();
        return new Written(Index.LIVE_BLOGS, liveBlog.id(), LiveBlogDocument.of(change, liveBlog));
      }
      throw new IllegalArgumentException("A change has a live blog or an entry");
    }
  }
}
