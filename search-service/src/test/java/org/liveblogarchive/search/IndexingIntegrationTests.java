package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.search.support.Changes.entry;
import static org.liveblogarchive.search.support.Changes.liveBlog;
import static org.liveblogarchive.search.support.Changes.state;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.RunningSearchService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The index follows the feed through everything that goes wrong, on a real Elasticsearch. */
class IndexingIntegrationTests {

  private static final UUID LIVE_BLOG = new UUID(0x7000L, 1);
  private static final UUID ENTRY = new UUID(0x7000L, 2);
  private static final UUID OTHER = new UUID(0x7000L, 3);

  private final String prefix = RunningSearchService.freshPrefix();
  private FeedServer feed;
  private RunningSearchService service;

  @BeforeEach
  void starts() {
    feed = new FeedServer();
    feed.add(liveBlog(LIVE_BLOG, 1));
    service = start();
  }
}
