package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import java.io.IOException;
import org.liveblogarchive.search.query.SearchSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Frozen views of the entries, so that all pages of a search see the same ones. */
@Component
class PointsInTime {

  private static final Logger log = LoggerFactory.getLogger(PointsInTime.class);

  private final ImpatientClient client;
  private final Indices indices;
  private final Time lifetime;

  PointsInTime(ImpatientClient client, Indices indices, SearchSettings settings) {
    this.client = client;
    this.indices = indices;
    this.lifetime = Time.of(time -> time.time(settings.pageLifetime().toSeconds() + "s"));
  }

  Time lifetime() {
    return lifetime;
  }

  String open() {
    return SearchCall.make(
            () ->
                client.ask(
                    elasticsearch ->
                        elasticsearch.openPointInTime(
                            open -> open.index(indices.alias(Index.ENTRIES)).keepAlive(lifetime))))
        .id();
  }

  /** Frees what a view holds. Failing to is no harm: it then ends with its lifetime. */
  void close(String id) {
    try {
      var _ = client.ask(elasticsearch -> elasticsearch.closePointInTime(close -> close.id(id)));
    } catch (ElasticsearchException | IOException e) {
      log.debug("Could not close a point in time", e);
    }
  }
}
