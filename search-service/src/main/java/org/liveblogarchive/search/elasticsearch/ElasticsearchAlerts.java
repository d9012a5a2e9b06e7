package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.Result;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liveblogarchive.search.alerts.Alert;
import org.liveblogarchive.search.alerts.Alerts;
import org.springframework.stereotype.Component;

/** Keeps alerts in an index of their own. */
@Component
class ElasticsearchAlerts implements Alerts {

  /** More than there may be. */
  private static final int ALL = 10_000;

  private final AlertCalls calls;

  ElasticsearchAlerts(AlertCalls calls) {
    this.calls = calls;
  }

  @Override
  public void save(Alert alert) {
    var _ =
        calls.make(
            client ->
                client.index(
                    write ->
                        write
                            .index(alias())
                            .requireAlias(true)
                            .id(alert.id().toString())
                            .refresh(Refresh.True)
                            .document(alert)));
  }

  @Override
  public List<Alert> all() {
    return calls
        .make(
            client ->
                client.search(
                    search ->
                        search
                            .index(alias())
                            .allowPartialSearchResults(false)
                            .size(ALL)
                            .trackTotalHits(total -> total.enabled(false))
                            .sort(by -> by.field(f -> f.field("createdAt").order(SortOrder.Asc)))
                            .sort(by -> by.field(f -> f.field("id"))),
                    Alert.class))
        .hits()
        .hits()
        .stream()
        .map(Hit::source)
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public Optional<Alert> find(UUID id) {
    return Optional.ofNullable(
        calls
            .make(client -> client.get(get -> get.index(alias()).id(id.toString()), Alert.class))
            .source());
  }

  @Override
  public boolean remove(UUID id) {
    return calls
            .make(
                client ->
                    client.delete(
                        delete -> delete.index(alias()).id(id.toString()).refresh(Refresh.True)))
            .result()
        == Result.Deleted;
  }

  private String alias() {
    return calls.alias(Index.ALERTS);
  }
}
