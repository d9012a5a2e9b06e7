package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.indexing.IndexMissing;
import org.liveblogarchive.search.indexing.IndexUnavailable;
import org.liveblogarchive.search.meaning.EmbeddedEntry;
import org.liveblogarchive.search.meaning.EntryVectors;
import org.liveblogarchive.search.meaning.PendingEntry;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps the vector of an entry in its document. A partial update would count the document's version
 * up, which is the entry's revision; so the whole document is written again, at the version at
 * which it was read, and a later one wins.
 */
@Component
class ElasticsearchEntryVectors implements EntryVectors {

  private final ElasticsearchClient client;
  private final Indices indices;
  private final EarlierVectors earlier;

  ElasticsearchEntryVectors(ElasticsearchClient client, Indices indices, EarlierVectors earlier) {
    this.client = client;
    this.indices = indices;
    this.earlier = earlier;
  }

  @Override
  public Pending pending(String model, List<String> languages, int limit) {
    return IndexCall.make(() -> findPending(model, languages, limit));
  }

  private Pending findPending(String model, List<String> languages, int limit) throws IOException {
    var found =
        client.search(
            search ->
                search
                    .index(indices.alias(Index.ENTRIES))
                    .query(unseen(model, languages))
                    .sort(by -> by.field(f -> f.field("updatedAt").order(SortOrder.Desc)))
                    .version(true)
                    .trackTotalHits(total -> total.enabled(true))
                    .size(limit),
            JsonNode.class);
    var known = earlier.of(found.hits().hits(), model);
    return new Pending(
        requireNonNull(found.hits().total(), "the total was asked for").value(),
        found.hits().hits().stream()
            .map(hit -> pending(hit, known.get(requireNonNull(hit.id()))))
            .toList());
  }

  private static PendingEntry pending(Hit<JsonNode> hit, @Nullable List<Float> known) {
    return new PendingEntry(
        requireNonNull(hit.id()),
        requireNonNull(hit.version(), "the version was asked for"),
        requireNonNull(hit.source(), "the source was asked for"),
        known);
  }

  private static Query unseen(String model, List<String> languages) {
    return BoolQuery.of(
            query ->
                query
                    .filter(f -> f.term(t -> t.field("status").value("published")))
                    .filter(LanguageRanges.any(languages))
                    .mustNot(n -> n.term(t -> t.field(Meaning.MODEL).value(model))))
        ._toQuery();
  }

  @Override
  public void keep(String model, List<EmbeddedEntry> entries) {
    List<BulkOperation> operations =
        entries.stream().map(entry -> operation(model, entry)).toList();
    var answer =
        IndexCall.make(
            () ->
                client.bulk(
                    bulk ->
                        // Else the next look would still find them pending.
                        bulk.requireAlias(true).refresh(Refresh.WaitFor).operations(operations)));
    answer.items().forEach(ElasticsearchEntryVectors::check);
  }

  private BulkOperation operation(String model, EmbeddedEntry embedded) {
    PendingEntry entry = embedded.entry();
    ObjectNode document = ((ObjectNode) entry.document()).deepCopy().put(Meaning.MODEL, model);
    List<Float> vector = embedded.vector();
    if (vector == null) {
      document.remove(Meaning.VECTOR);
    } else {
      vector.forEach(document.putArray(Meaning.VECTOR)::add);
    }
    return BulkOperation.of(
        operation ->
            operation.index(
                write ->
                    write
                        .index(indices.alias(Index.ENTRIES))
                        .id(entry.id())
                        .versionType(VersionType.ExternalGte)
                        .version(entry.version())
                        .document(document)));
  }

  private static void check(BulkResponseItem item) {
    if (item.error() == null) {
      return;
    }
    Refusal refusal = new Refusal(item.status(), item.error());
    if (refusal.isMissingIndex()) {
      throw IndexMissing.because(refusal.reason());
    }
    if (!refusal.isStaleVersion()) {
      throw IndexUnavailable.because(refusal.reason());
    }
  }
}
