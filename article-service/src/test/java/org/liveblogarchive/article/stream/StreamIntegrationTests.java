package org.liveblogarchive.article.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.article.testing.Newsroom.eTag;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.ArticleService;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Newsroom;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnRealDatabase
class StreamIntegrationTests {

  private static final Executor READERS = Executors.newVirtualThreadPerTaskExecutor();

  @Autowired private Api api;
  @Autowired private Newsroom newsroom;
  @Autowired private JdbcConnectionDetails database;

  @Test
  void tellsEverythingThatHappensUntilTheEnd() {
    String liveBlog = newsroom.create("Streamed fair");
    CompletableFuture<String> stream = follow(liveBlog, 1);

    MvcTestResult entry = newsroom.write(liveBlog, "Gates open");
    MvcTestResult pinned = newsroom.act(Api.read(entry, "$.links.self") + "/pin", eTag(entry));
    newsroom.post(
        Api.read(entry, "$.links.self") + "/withdraw",
        Map.of("reason", "They did not"),
        "If-Match",
        eTag(pinned));
    newsroom.patch(liveBlog, "*", Map.of("standfirst", "No gates"));
    newsroom.act(liveBlog + "/end", "*");

    assertThat(stream).succeedsWithin(Duration.ofSeconds(10));
    String events = stream.join();
    assertThat(events).startsWith("retry: ").contains("\nid: 1\n\n");
    assertThat(lines(events, "event: "))
        .endsWith("entry-withdrawn", "liveblog", "ended")
        .hasSize(5);
    assertThat(lines(events, "id: ")).containsExactly("1", "2", "3", "4", "5", "6");
    assertThat(api.get(liveBlog + "/stream?since=6")).hasStatus(204);
  }

  @Test
  void resumesExactly() {
    String liveBlog = newsroom.create("Resumed fair");
    newsroom.write(liveBlog, "One");
    newsroom.write(liveBlog, "Two");
    newsroom.act(liveBlog + "/end", "*");

    assertThat(lines(Api.body(api.get(liveBlog + "/stream?since=2")), "id: "))
        .containsExactly("2", "3", "4");
    assertThat(lines(Api.body(api.get(liveBlog + "/stream?since=0&until=2")), "id: "))
        .containsExactly("0", "1", "2");
  }

  @Test
  void tellsNothingOfWhatChangedBeforeTheLiveBlogWentPublic() {
    String liveBlog =
        Api.read(
            newsroom.post("/api/v1/liveblogs", Map.of("headline", "Late fair", "status", "draft")),
            "$.links.self");
    MvcTestResult entry = newsroom.write(liveBlog, "First wording");
    newsroom.patch(
        Api.read(entry, "$.links.self"),
        "*",
        Map.of(
            "blocks",
            List.of(Newsroom.paragraph("Final wording")),
            "correction",
            Map.of("kind", "typo")));
    newsroom.act(liveBlog + "/publish", "*");
    newsroom.act(liveBlog + "/end", "*");

    String fromMemory = Api.body(api.get(liveBlog + "/stream?since=0"));
    String fromTheBeginning = Api.body(api.get(liveBlog + "/stream?since=0&until=4"));

    assertThat(List.of(fromMemory, fromTheBeginning))
        .allSatisfy(
            events -> assertThat(events).contains("Final wording").doesNotContain("First wording"));
    assertThat(lines(fromMemory, "id: ")).containsExactly("0", "3", "4", "5");
  }

  @Test
  void refusesAPlaceThatIsNone() {
    String liveBlog = newsroom.create("Misplaced fair");

    assertThat(api.get(liveBlog + "/stream?since=nine")).hasStatus(400);
    assertThat(api.get(liveBlog + "/stream?since=9")).hasStatus(400);
    assertThat(api.get(liveBlog + "/stream?since=-1")).hasStatus(400);
    assertThat(api.get("/api/v1/liveblogs/no-such-fair/stream")).hasStatus(404);
  }

  @Test
  void givesReadersWhoJoinAtAnyMomentTheSameEvents() {
    String liveBlog = newsroom.create("Joined fair");
    List<CompletableFuture<String>> streams = new java.util.ArrayList<>();
    for (int entry = 0; entry < 30; entry++) {
      streams.add(follow(liveBlog, entry / 2));
      newsroom.write(liveBlog, "Entry " + entry);
    }
    newsroom.act(liveBlog + "/end", "*");

    for (int reader = 0; reader < streams.size(); reader++) {
      CompletableFuture<String> stream = streams.get(reader);
      assertThat(stream).succeedsWithin(Duration.ofSeconds(10));
      assertThat(lines(stream.join(), "id: "))
          .isEqualTo(LongStream.rangeClosed(reader / 2, 32).mapToObj(Long::toString).toList());
    }
  }

  @Test
  void reachesReadersOfOtherReplicas() {
    String liveBlog = newsroom.create("Replicated fair");
    try (ConfigurableApplicationContext other = replica()) {
      CompletableFuture<String> stream = follow(liveBlog, 1);
      int port =
          Integer.parseInt(String.valueOf(other.getEnvironment().getProperty("local.server.port")));
      HttpWriter writer = new HttpWriter(port);
      newsroom.write(liveBlog, "Here");
      writer.write(liveBlog, "There");
      await()
          .atMost(Duration.ofSeconds(2))
          .untilAsserted(
              () ->
                  assertThat(
                          Api.<List<String>>read(
                              api.get(liveBlog + "/entries"), "$.items[*].headline"))
                      .hasSize(2));
      newsroom.write(liveBlog, "Here again");
      newsroom.act(liveBlog + "/end", "*");

      assertThat(stream).succeedsWithin(Duration.ofSeconds(10));
      assertThat(lines(stream.join(), "id: ")).containsExactly("1", "2", "3", "4", "5");
      assertThat(writer.repeat(liveBlog, newsroom)).isTrue();
    }
  }

  private ConfigurableApplicationContext replica() {
    return new SpringApplicationBuilder(ArticleService.class)
        .web(WebApplicationType.SERVLET)
        .properties(
            Map.of(
                "server.port", 0,
                "management.server.port", 0,
                "spring.datasource.url", database.getJdbcUrl(),
                "spring.datasource.username", String.valueOf(database.getUsername()),
                "spring.datasource.password", String.valueOf(database.getPassword())))
        .run(
            "--server.port=0",
            "--management.server.port=-1",
            "--spring.datasource.url=" + database.getJdbcUrl(),
            "--spring.datasource.username=" + database.getUsername(),
            "--spring.datasource.password=" + database.getPassword(),
            "--" + Tokens.setting());
  }

  private CompletableFuture<String> follow(String liveBlog, long since) {
    return CompletableFuture.supplyAsync(
        () -> Api.body(api.get(liveBlog + "/stream?since=" + since)), READERS);
  }

  private static List<String> lines(String events, String start) {
    return events
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }
}
