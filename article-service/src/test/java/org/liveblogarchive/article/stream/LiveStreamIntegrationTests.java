package org.liveblogarchive.article.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.article.testing.HttpNewsroom.address;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.liveblogarchive.article.testing.HttpNewsroom;
import org.liveblogarchive.article.testing.Replica;
import org.liveblogarchive.article.testing.StreamReader;
import org.liveblogarchive.devstack.servers.SharedServers;
import tools.jackson.databind.JsonNode;

/** The stream as a reader on the other side of HTTP gets it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveStreamIntegrationTests {

  private Replica replica;
  private HttpNewsroom newsroom;

  @BeforeAll
  void start() {
    replica =
        Replica.on(
            SharedServers.freshDatabase(),
            "stream.heartbeat=100ms",
            "stream.look=50ms",
            "stream.retry=1s",
            "stream.replay-page=3");
    newsroom = replica.newsroom();
  }

  @AfterAll
  void stop() {
    replica.close();
  }

  @Test
  void greetsAReaderWithWhereItIsAndWhenToComeAgain() {
    String liveBlog = newsroom.liveBlog("Greeting");
    newsroom.entry(liveBlog, "Nobody reads this yet.");

    try (StreamReader reader = newsroom.stream(liveBlog, "")) {
      await().until(() -> reader.greetedWith() == 2);

      assertThat(reader.status()).isEqualTo(200);
      assertThat(reader.header("Content-Type")).startsWith("text/event-stream");
      assertThat(reader.header("Cache-Control")).isEqualTo("no-store");
      assertThat(reader.retry()).isBetween(1000L, 3000L);
      assertThat(reader.events()).isEmpty();
    }
  }

  @Test
  void namesTheLiveBlogByItsIdToWhoUsesItsSlug() {
    String liveBlog = newsroom.liveBlog("Known by its slug");
    String slug = newsroom.get(address(liveBlog)).text("slug");

    try (StreamReader reader = newsroom.stream(slug, "")) {
      assertThat(reader.header("Content-Location")).isEqualTo(address(liveBlog) + "/stream");
    }
  }

  @Test
  void tellsEveryKindOfChangeByItsRevisionAndThenEnds() {
    String liveBlog = newsroom.liveBlog("Every kind");

    try (StreamReader reader = greeted(liveBlog, "")) {
      String entry = newsroom.entry(liveBlog, "It begins.");
      newsroom.edit(liveBlog, entry, "It began.");
      newsroom.handle(liveBlog, entry, "pin");
      newsroom.withdraw(liveBlog, entry, "It did not.");
      newsroom.rename(liveBlog, "Every kind of change");
      newsroom.lead(liveBlog, "end");

      assertThat(reader.end()).succeedsWithin(Duration.ofSeconds(5));
      assertThat(reader.ids()).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
      assertThat(reader.types())
          .containsExactly("entry", "entry", "entry", "entry-withdrawn", "liveblog", "ended");
      assertThat(reader.events().stream().map(event -> event.json().path("kind").asString()))
          .containsExactly("created", "edited", "pinned", "withdrawn", "edited", "ended");
    }
  }

  @Test
  void tellsAnEntryAsTheApiShowsIt() {
    String liveBlog = newsroom.liveBlog("Shape of an entry");

    try (StreamReader reader = greeted(liveBlog, "")) {
      String entry = newsroom.entry(liveBlog, "One line\u2028of text.");
      await().until(() -> reader.events().size() == 1);

      JsonNode told = reader.events().getFirst().json();
      assertThat(told.propertyNames())
          .containsExactlyInAnyOrder("revision", "kind", "recordedAt", "liveBlogId", "entry");
      assertThat(told.path("revision").asLong()).isEqualTo(2);
      assertThat(told.path("liveBlogId").asString()).isEqualTo(liveBlog);
      assertThat(told.path("entry")).isEqualTo(newsroom.get(address(liveBlog, entry)).json());
    }
  }

  @Test
  void tellsAWithdrawnEntryWithoutItsWords() {
    String liveBlog = newsroom.liveBlog("Shape of a tombstone");
    String entry = newsroom.entry(liveBlog, "A slander.");

    try (StreamReader reader = greeted(liveBlog, "")) {
      newsroom.withdraw(liveBlog, entry, "It was wrong.");
      await().until(() -> reader.events().size() == 1);

      JsonNode told = reader.events().getFirst().json();
      assertThat(told.propertyNames())
          .containsExactlyInAnyOrder("revision", "kind", "recordedAt", "liveBlogId", "tombstone");
      assertThat(told.at("/tombstone/id").asString()).isEqualTo(entry);
      assertThat(told.at("/tombstone/withdrawal/reason").asString()).isEqualTo("It was wrong.");
      assertThat(told.at("/tombstone/withdrawal/at").isString()).isTrue();
    }
  }

  @Test
  void tellsTheLiveBlogItself() {
    String liveBlog = newsroom.liveBlog("Shape of a live blog");

    try (StreamReader reader = greeted(liveBlog, "")) {
      newsroom.rename(liveBlog, "A better headline");
      await().until(() -> reader.events().size() == 1);

      JsonNode told = reader.events().getFirst().json();
      assertThat(told.at("/liveBlog/id").asString()).isEqualTo(liveBlog);
      assertThat(told.at("/liveBlog/headline").asString()).isEqualTo("A better headline");
      assertThat(told.at("/liveBlog/status").asString()).isEqualTo("live");
    }
  }

  @Test
  void saysNothingOfDrafts() {
    String liveBlog = newsroom.liveBlog("Drafts");

    try (StreamReader reader = greeted(liveBlog, "")) {
      String draft = newsroom.entry(liveBlog, "Not yet.", "draft", false);
      newsroom.editDraft(liveBlog, draft, "Almost.");
      newsroom.handle(liveBlog, draft, "publish");
      await().until(() -> !reader.events().isEmpty());

      assertThat(reader.ids()).containsExactly(4L);
      assertThat(reader.events().getFirst().json().at("/entry/text").asString())
          .isEqualTo("Almost.");
    }
    assertThat(caughtUp(liveBlog, 0, 4)).containsExactly(1L, 4L);
  }

  @Test
  void resumesExactlyAfterTheLastEventThatAReaderGot() {
    String liveBlog = newsroom.liveBlog("Resuming");
    for (int entry = 0; entry < 10; entry++) {
      newsroom.entry(liveBlog, "Entry " + entry);
    }

    try (StreamReader byHeader = newsroom.stream(liveBlog, "", "Last-Event-ID", "6");
        StreamReader byParameter = newsroom.stream(liveBlog, "?since=6");
        StreamReader byBoth = newsroom.stream(liveBlog, "?since=2", "Last-Event-ID", "6");
        StreamReader fromTheBeginning = newsroom.stream(liveBlog, "?since=0")) {
      newsroom.entry(liveBlog, "One more.");

      for (StreamReader reader : List.of(byHeader, byParameter, byBoth)) {
        await().until(() -> reader.lastId() == 12);
        assertThat(reader.greetedWith()).isEqualTo(6);
        assertThat(reader.ids()).containsExactly(7L, 8L, 9L, 10L, 11L, 12L);
      }
      await().until(() -> fromTheBeginning.lastId() == 12);
      assertThat(fromTheBeginning.ids())
          .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }
  }

  @Test
  void refusesWhatNoReaderCanHaveGot() {
    String liveBlog = newsroom.liveBlog("Refusals");

    assertProblem(newsroom.get(stream(liveBlog), "Last-Event-ID", "yesterday"), 400);
    assertProblem(newsroom.get(stream(liveBlog), "Last-Event-ID", "-1"), 400);
    assertProblem(newsroom.get(stream(liveBlog) + "?since=soon"), 400);
    assertProblem(newsroom.get(stream(liveBlog) + "?since=-1"), 400);
    assertProblem(newsroom.get(stream(liveBlog) + "?since=2"), 400);
    assertProblem(newsroom.get(stream(liveBlog) + "?until=x"), 400);
    assertProblem(newsroom.get(stream(liveBlog) + "?colour=red"), 400);
  }

  @Test
  void knowsNoStreamOfWhatThePublicCannotSee() {
    String draft = newsroom.liveBlog("A draft", "draft");
    String withdrawn = newsroom.liveBlog("A mistake");
    newsroom.withdraw(withdrawn, "It was a mistake.");

    assertProblem(newsroom.get(stream("nothing-of-the-kind")), 404);
    assertProblem(newsroom.get(stream("01978f3a-5c00-7a10-8000-000000000001")), 404);
    assertProblem(newsroom.get(stream(draft)), 404);
    assertProblem(newsroom.get(stream(withdrawn)), 410);
  }

  @Test
  void hasNoContentForWhoKnowsAllOfAnEndedLiveBlog() {
    String liveBlog = newsroom.liveBlog("All told");
    newsroom.entry(liveBlog, "All of it.");
    newsroom.lead(liveBlog, "end");

    assertThat(newsroom.get(stream(liveBlog)).status()).isEqualTo(204);
    assertThat(newsroom.get(stream(liveBlog) + "?since=3").status()).isEqualTo(204);
    try (StreamReader behind = newsroom.stream(liveBlog, "?since=1")) {
      assertThat(behind.end()).succeedsWithin(Duration.ofSeconds(5));
      assertThat(behind.types()).containsExactly("entry", "ended");
    }
  }

  @Test
  void goesOnWhenALiveBlogIsReopened() {
    String liveBlog = newsroom.liveBlog("Not over");
    newsroom.lead(liveBlog, "end");
    newsroom.lead(liveBlog, "reopen");

    try (StreamReader reader = newsroom.stream(liveBlog, "?since=1")) {
      newsroom.entry(liveBlog, "More of it.");
      await().until(() -> reader.lastId() == 4);

      assertThat(reader.types()).containsExactly("ended", "liveblog", "entry");
    }
  }

  @Test
  void endsWhenALiveBlogIsTakenDown() {
    String liveBlog = newsroom.liveBlog("Taken down");
    newsroom.entry(liveBlog, "A secret.");

    try (StreamReader reader = greeted(liveBlog, "")) {
      newsroom.withdraw(liveBlog, "A court says so.");

      assertThat(reader.end()).succeedsWithin(Duration.ofSeconds(5));
      JsonNode told = reader.events().getFirst().json();
      assertThat(told.at("/liveBlog/status").asString()).isEqualTo("withdrawn");
      assertThat(told.at("/liveBlog/withdrawal/reason").asString()).isEqualTo("A court says so.");
    }
  }

  @Test
  void answersAPartOfHistoryAndEnds() {
    String liveBlog = newsroom.liveBlog("A part");
    for (int entry = 0; entry < 9; entry++) {
      newsroom.entry(liveBlog, "Entry " + entry);
    }

    assertThat(caughtUp(liveBlog, 2, 9)).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L);
    assertThat(caughtUp(liveBlog, 9, 9)).isEmpty();
    assertThat(caughtUp(liveBlog, 8, 1000)).containsExactly(9L, 10L);
  }

  @Test
  void replaysAWithdrawnEntryOnlyAsWithdrawn() {
    String liveBlog = newsroom.liveBlog("Withdrawn");
    newsroom.revision(liveBlog);
    String entry = newsroom.entry(liveBlog, "A slander.");
    newsroom.edit(liveBlog, entry, "A worse slander.");
    newsroom.entry(liveBlog, "Something else.");
    newsroom.withdraw(liveBlog, entry, "It was wrong.");

    // The one may be told from memory; the other is always read again.
    for (String query : List.of("?since=1", "?since=1&until=5")) {
      try (StreamReader reader = newsroom.stream(liveBlog, query)) {
        await().until(() -> reader.lastId() == 5);

        assertThat(reader.types())
            .containsExactly("entry-withdrawn", "entry-withdrawn", "entry", "entry-withdrawn");
        assertThat(reader.events()).noneMatch(event -> event.data().contains("slander"));
        assertThat(reader.events().getFirst().json().at("/tombstone/withdrawal/reason").asString())
            .isEqualTo("It was wrong.");
      }
    }
  }

  @Test
  void showsThatItIsAliveWhileNothingHappens() {
    String liveBlog = newsroom.liveBlog("Silence");

    try (StreamReader reader = greeted(liveBlog, "")) {
      await().atMost(Duration.ofSeconds(5)).until(() -> reader.heartbeats() >= 3);

      assertThat(reader.events()).isEmpty();
      assertThat(reader.lastId()).isEqualTo(1);
    }
  }

  @Test
  void keepsNoPlaceForReadersThatAreGone() {
    String liveBlog = newsroom.liveBlog("A coming and going");
    StreamReader reader = greeted(liveBlog, "");

    reader.close();

    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> replica.part(OpenStreams.class).count() == 0);
  }

  @Test
  void keepsNoPlaceForWhoAsksOnlyForTheHeaders() {
    String liveBlog = newsroom.liveBlog("Only the headers");

    HttpNewsroom.Answer answer = newsroom.head(stream(liveBlog));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/event-stream");
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> replica.part(OpenStreams.class).count() == 0);
  }

  private StreamReader greeted(String liveBlog, String query) {
    StreamReader reader = newsroom.stream(liveBlog, query);
    await().until(() -> reader.greetedWith() >= 0);
    return reader;
  }

  private List<Long> caughtUp(String liveBlog, long since, long until) {
    try (StreamReader reader = newsroom.stream(liveBlog, "?since=" + since + "&until=" + until)) {
      assertThat(reader.end()).succeedsWithin(Duration.ofSeconds(5));
      assertThat(reader.greetedWith()).isEqualTo(since);
      return reader.ids();
    }
  }

  private static String stream(String liveBlog) {
    return address(liveBlog) + "/stream";
  }

  private static void assertProblem(HttpNewsroom.Answer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }
}
