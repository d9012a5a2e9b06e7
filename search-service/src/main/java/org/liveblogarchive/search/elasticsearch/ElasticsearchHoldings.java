package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.indexing.Edition;
import org.liveblogarchive.search.indexing.Holding;
import org.liveblogarchive.search.indexing.Holdings;
import org.liveblogarchive.search.indexing.Kept;
import org.liveblogarchive.search.indexing.Mark;
import org.liveblogarchive.search.indexing.Thing;
import org.springframework.stereotype.Component;

/** Lists the documents of the index by the few fields that tell whether they are right. */
@Component
class ElasticsearchHoldings implements Holdings {

  private final ElasticsearchClient client;
  private final Indices indices;

  ElasticsearchHoldings(ElasticsearchClient client, Indices indices) {
    this.client = client;
    this.indices = indices;
  }

  @Override
  public List<Holding> between(
      Edition edition, Thing thing, @Nullable UUID after, @Nullable UUID upTo, int limit) {
    var found =
        IndexCall.make(
            () ->
                client.search(
                    search ->
                        search
                            .index(alias(thing, edition))
                            .allowPartialSearchResults(false)
                            .source(s -> s.fetch(false))
                            .docvalueFields(f -> f.field("revision"))
                            .docvalueFields(f -> f.field("status"))
                            .docvalueFields(
                                f -> f.field(thing == Thing.ENTRY ? "liveBlogId" : "id"))
                            .trackTotalHits(total -> total.enabled(false))
                            .size(limit)
                            .query(range(after, upTo))
                            .sort(by -> by.field(f -> f.field("id"))),
                    Void.class));
    return found.hits().hits().stream().map(hit -> holding(thing, hit)).toList();
  }

  private static Query range(@Nullable UUID after, @Nullable UUID upTo) {
    return Query.of(
        q ->
            q.range(
                r ->
                    r.term(
                        term -> {
                          term.field("id");
                          if (after != null) {
                            term.gt(after.toString());
                          }
                          return upTo == null ? term : term.lte(upTo.toString());
                        })));
  }

  private static Holding holding(Thing thing, Hit<Void> hit) {
    UUID id = UUID.fromString(String.valueOf(hit.id()));
    return new Holding(
        thing,
        id,
        thing == Thing.ENTRY ? UUID.fromString(value(hit, "liveBlogId", String[].class)) : id,
        value(hit, "revision", Long[].class),
        value(hit, "status", String[].class));
  }

  private static <T> T value(Hit<Void> hit, String field, Class<T[]> type) {
    JsonData values = hit.fields().get(field);
    if (values == null) {
      throw new IllegalStateException("Document " + hit.id() + " lacks " + field);
    }
    // Doc values come as lists, here of one value.
    return values.to(type)[0];
  }

  @Override
  public Map<UUID, Kept<Holding>> of(Edition edition, Thing thing, Collection<UUID> ids) {
    return IndexCall.make(() -> read(edition, thing, ids));
  }

  private Map<UUID, Kept<Holding>> read(Edition edition, Thing thing, Collection<UUID> ids)
      throws IOException {
    var found =
        client.mget(
            get ->
                get.index(alias(thing, edition))
                    .sourceIncludes("liveBlogId", "revision", "status")
                    .ids(ids.stream().map(UUID::toString).toList()),
            Known.class);
    Map<UUID, Kept<Holding>> holdings = new HashMap<>();
    for (MultiGetResponseItem<Known> answer : found.docs()) {
      if (answer.isFailure()) {
        throw new IOException(answer.failure().error().reason());
      }
      GetResult<Known> result = answer.result();
      Known known = result.source();
      if (result.found() && known != null && result.seqNo() != null) {
        UUID id = UUID.fromString(result.id());
        UUID liveBlogId = known.liveBlogId() == null ? id : known.liveBlogId();
        holdings.put(
            id,
            new Kept<>(
                new Holding(thing, id, liveBlogId, known.revision(), known.status()),
                new Mark(result.seqNo(), result.primaryTerm() == null ? 0 : result.primaryTerm())));
      }
    }
    return holdings;
  }

  @Override
  public boolean remove(Edition edition, Kept<Holding> kept) {
    Holding holding = kept.value();
    return IndexCall.make(
        () -> {
          try {
            client.delete(
                delete ->
                    delete
                        .index(alias(holding.thing(), edition))
                        .id(holding.id().toString())
                        .ifSeqNo(kept.mark().sequence())
                        .ifPrimaryTerm(kept.mark().term()));
            return true;
          } catch (ElasticsearchException e) {
            if (Refusal.of(e).isStaleVersion()) {
              return false;
            }
            throw e;
          }
        });
  }

  private String alias(Thing thing, Edition edition) {
    return indices.alias(thing == Thing.ENTRY ? Index.ENTRIES : Index.LIVE_BLOGS, edition);
  }

  /** What tells whether a document is right. */
  record Known(@Nullable UUID liveBlogId, long revision, String status) {}
}
