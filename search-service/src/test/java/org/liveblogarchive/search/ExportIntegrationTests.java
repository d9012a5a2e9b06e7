package org.liveblogarchive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.search.support.Changes.entry;
import static org.liveblogarchive.search.support.Changes.liveBlog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.devstack.servers.SharedServers;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.Relay;
import org.liveblogarchive.search.support.RunningSearchService;

/** Exports of many pages, whole and broken off, on a real Elasticsearch. */
class ExportIntegrationTests {

  private static final UUID LIVE_BLOG = new UUID(0x7000L, 1);
  // More than the network keeps on its way, so that a reader who waits holds up the writer.
  private static final int ENTRIES = 2_500;
  private static final String LONG = "A heron stands still. ".repeat(200);

  private static final FeedServer feed = new FeedServer();
  private static final Relay network = new Relay(SharedServers.elasticsearch().uri());
  private static final RunningSearchService service =
      RunningSearchService.start(
          RunningSearchService.freshPrefix(), network.url(), feed, "search.exports=1");

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void indexesManyEntries() {
    feed.add(liveBlog(LIVE_BLOG, 1));
    for (int revision = 2; revision < ENTRIES + 2; revision++) {
      feed.add(entry(LIVE_BLOG, new UUID(0x7000L, revision), revision, LONG));
    }
    await().atMost(Duration.ofMinutes(1)).until(() -> service.total("heron") == ENTRIES);
  }

  @AfterAll
  static void stops() {
    service.close();
    feed.close();
    network.close();
  }

  @AfterEach
  void heals() {
    network.heal();
    await().until(() -> service.total("heron") == ENTRIES);
  }

  @Test
  void holdsEveryHitOnceHoweverManyThereAre() throws Exception {
    try (var lines = lines(export())) {
      List<String> ids = lines.lines().map(line -> line.substring(0, 60)).toList();

      assertThat(ids).hasSize(ENTRIES).doesNotHaveDuplicates();
    }
  }

  @Test
  void breaksOffAudiblyWhenElasticsearchGoesAway() throws Exception {
    try (var lines = lines(export())) {
      List<String> read = new ArrayList<>(List.of(lines.readLine()));
      network.cut();

      assertThatThrownBy(() -> lines.lines().forEach(read::add))
          .hasRootCauseInstanceOf(IOException.class);
      assertThat(read).hasSizeLessThan(ENTRIES);
    }
  }

  @Test
  void runsOnlySoManyAtOnce() throws Exception {
    try (InputStream _ = export().body()) {
      var refused = service.get("/api/v1/search/export?format=ndjson&q=heron");

      assertThat(refused.getStatusCode().value()).isEqualTo(503);
      assertThat(refused.getHeaders().getFirst("Retry-After")).isEqualTo("2");
    }
  }

  private HttpResponse<InputStream> export() throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(service.address("/api/v1/search/export?format=ndjson&q=heron"))
            .build(),
        BodyHandlers.ofInputStream());
  }

  private static BufferedReader lines(HttpResponse<InputStream> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }
}
