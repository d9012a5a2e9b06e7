package org.liveblogarchive.search.elasticsearch;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.liveblogarchive.search.alerts.Deliveries;
import org.liveblogarchive.search.alerts.Delivery;
import org.liveblogarchive.search.indexing.Kept;
import org.liveblogarchive.search.indexing.Mark;
import org.springframework.stereotype.Component;

/**
 * Keeps deliveries in an index of one shard, which shows those of one bulk request in their order.
 */
@Component
class ElasticsearchDeliveries implements Deliveries {

  private static final int EXISTS = 409;
  private static final int MANY = 1000;

  private static final SortOptions IN_ORDER = by("sequence", SortOrder.Asc);
  private static final SortOptions LATEST_FIRST = by("sequence", SortOrder.Desc);

  private final AlertCalls calls;

  ElasticsearchDeliveries(AlertCalls calls) {
    this.calls = calls;
  }

  @Override
  public int add(List<Delivery> deliveries) {
    List<BulkOperation> operations =
        deliveries.stream()
            .map(
                delivery ->
                    BulkOperation.of(
                        op -> op.create(create -> create.id(delivery.id()).document(delivery))))
            .toList();
    return calls.make(
        client ->
            created(
                client.bulk(
                    bulk ->
                        bulk.index(alias())
                            .requireAlias(true)
                            .refresh(Refresh.True)
                            .operations(operations))));
  }

  private static int created(BulkResponse answer) throws IOException {
    int created = 0;
    for (BulkResponseItem item : answer.items()) {
      if (item.error() == null) {
        created++;
      } else if (item.status() != EXISTS) {
        throw new IOException("A delivery was refused: " + item.error().reason());
      }
    }
    return created;
  }

  @Override
  public List<Delivery> after(UUID alertId, long sequence, int limit) {
    return found(
        search ->
            search
                .size(limit)
                .sort(IN_ORDER)
                .searchAfter(FieldValue.of(sequence))
                .query(of(alertId)));
  }

  @Override
  public long latest(UUID alertId) {
    return found(search -> search.size(1).sort(LATEST_FIRST).query(of(alertId))).stream()
        .mapToLong(Delivery::sequence)
        .findFirst()
        .orElse(0);
  }

  @Override
  public List<UUID> alertsWithDue(Instant now, Collection<UUID> except, int limit) {
    List<FieldValue> excluded = except.stream().map(id -> FieldValue.of(id.toString())).toList();
    return found(
            search ->
                search
                    .size(limit)
                    .sort(IN_ORDER)
                    .collapse(one -> one.field("alertId"))
                    .query(
                        q ->
                            q.bool(
                                all ->
                                    all.filter(pending(), notAfter("dueAt", now))
                                        .mustNot(
                                            n ->
                                                n.terms(
                                                    t ->
                                                        t.field("alertId")
                                                            .terms(v -> v.value(excluded)))))))
        .stream()
        .map(Delivery::alertId)
        .toList();
  }

  @Override
  public List<Delivery> due(UUID alertId, Instant now, int limit) {
    refresh();
    return found(
        search ->
            search
                .size(limit)
                .sort(IN_ORDER)
                .query(
                    q ->
                        q.bool(all -> all.filter(of(alertId), pending(), notAfter("dueAt", now)))));
  }

  @Override
  public Optional<Kept<Delivery>> find(String id) {
    var found = calls.make(client -> client.get(get -> get.index(alias()).id(id), Delivery.class));
    Delivery delivery = found.source();
    return delivery == null || found.seqNo() == null || found.primaryTerm() == null
        ? Optional.empty()
        : Optional.of(new Kept<>(delivery, new Mark(found.seqNo(), found.primaryTerm())));
  }

  @Override
  public Optional<Kept<Delivery>> replace(Delivery delivery, Kept<Delivery> seen) {
    return calls.make(
        client -> {
          try {
            var written =
                client.index(
                    write ->
                        write
                            .index(alias())
                            .requireAlias(true)
                            .id(delivery.id())
                            .ifSeqNo(seen.mark().sequence())
                            .ifPrimaryTerm(seen.mark().term())
                            .document(delivery));
            return Optional.of(
                new Kept<>(
                    delivery,
                    new Mark(
                        requireNonNull(written.seqNo(), "a write has a number"),
                        requireNonNull(written.primaryTerm(), "a write has a term"))));
          } catch (ElasticsearchException e) {
            if (Refusal.of(e).isStaleVersion()) {
              return Optional.empty();
            }
            throw e;
          }
        });
  }

  @Override
  public Dead dead(UUID alertId, int limit) {
    refresh();
    var found =
        calls.make(
            client ->
                client.search(
                    search ->
                        search
                            .index(alias())
                            .trackTotalHits(total -> total.enabled(true))
                            .size(limit)
                            .sort(LATEST_FIRST)
                            .query(q -> q.bool(all -> all.filter(of(alertId), inState("dead")))),
                    Delivery.class));
    return new Dead(
        requireNonNull(found.hits().total(), "the total was asked for").value(),
        found.hits().hits().stream().map(Hit::source).filter(Objects::nonNull).toList());
  }

  @Override
  public void removeOf(UUID alertId) {
    removeAll(of(alertId));
  }

  @Override
  public void removeBefore(Instant time) {
    removeAll(notAfter("matchedAt", time));
  }

  /** Page by page, since a server need not have the module that deletes by a query. */
  private void removeAll(Query query) {
    refresh();
    List<Delivery> page;
    do {
      page = found(search -> search.size(MANY).sort(IN_ORDER).query(query));
      List<BulkOperation> operations =
          page.stream()
              .map(delivery -> BulkOperation.of(op -> op.delete(d -> d.id(delivery.id()))))
              .toList();
      if (!operations.isEmpty()) {
        var _ =
            calls.make(
                client ->
                    client.bulk(
                        bulk -> bulk.index(alias()).refresh(Refresh.True).operations(operations)));
      }
    } while (page.size() == MANY);
  }

  private void refresh() {
    var _ = calls.make(client -> client.indices().refresh(refresh -> refresh.index(alias())));
  }

  private List<Delivery> found(UnaryOperator<SearchRequest.Builder> question) {
    return calls
        .make(
            client ->
                client.search(
                    search ->
                        question.apply(
                            search
                                .index(alias())
                                .allowPartialSearchResults(false)
                                .trackTotalHits(total -> total.enabled(false))),
                    Delivery.class))
        .hits()
        .hits()
        .stream()
        .map(Hit::source)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Query of(UUID alertId) {
    return Query.of(q -> q.term(t -> t.field("alertId").value(alertId.toString())));
  }

  private static Query pending() {
    return inState("pending");
  }

  private static Query inState(String state) {
    return Query.of(q -> q.term(t -> t.field("state").value(state)));
  }

  private static Query notAfter(String field, Instant time) {
    return Query.of(
        q ->
            q.range(
                r ->
                    r.date(
                        d ->
                            d.field(field)
                                .format("epoch_millis")
                                .lte(Long.toString(time.toEpochMilli())))));
  }

  private static SortOptions by(String field, SortOrder order) {
    return SortOptions.of(by -> by.field(f -> f.field(field).order(order)));
  }

  private String alias() {
    return calls.alias(Index.ALERT_DELIVERIES);
  }
}
