package org.liveblogarchive.article.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.article.testing.Newsroom.eTag;
import static org.liveblogarchive.article.testing.Newsroom.paragraph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Newsroom;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnRealDatabase
class EntriesIntegrationTests {

  private static final Map<String, String> REASON = Map.of("reason", "Not so");

  @Autowired private Api api;
  @Autowired private Newsroom newsroom;
  @Autowired private JdbcClient database;
  @Autowired private EntryWriting entries;
  @Autowired private Answers answers;
  @Autowired private WritingSettings settings;
  @Autowired private Clock clock;

  @Test
  void keepsTheOrderOfWhatIsWrittenWithinAMinute() {
    String liveBlog = newsroom.create("Hasty fair");
    List<String> texts = IntStream.range(0, 20).mapToObj(entry -> "Entry " + entry).toList();

    texts.forEach(text -> newsroom.write(liveBlog, text));

    assertThat(
            Api.<List<String>>read(
                api.get(liveBlog + "/entries?order=oldest&limit=100"), "$.items[*].text"))
        .isEqualTo(texts);
  }

  @Test
  void removesWhatAPatchNulls() {
    String liveBlog = newsroom.create("Nulled fair");
    MvcTestResult draft =
        newsroom.post(
            liveBlog + "/entries",
            Map.of(
                "headline",
                "Pies",
                "status",
                "draft",
                "keyEvent",
                true,
                "tags",
                List.of("pies"),
                "blocks",
                List.of(paragraph("Many"))));

    MvcTestResult patched =
        newsroom.patch(
            Api.read(draft, "$.links.self"),
            eTag(draft),
            "{\"keyEvent\": null, \"tags\": null, \"blocks\": null}");

    assertThat(patched).as(Api.body(patched)).hasStatus(200);
    assertThat(Api.<Boolean>read(patched, "$.keyEvent")).isFalse();
    assertThat(Api.<List<String>>read(patched, "$.tags")).isEmpty();
    assertThat(Api.<List<String>>read(patched, "$.blocks")).isEmpty();
    assertThat(Api.<String>read(patched, "$.headline")).isEqualTo("Pies");
  }

  @Test
  void pinsOnce() {
    String liveBlog = newsroom.create("Pinned fair");
    MvcTestResult written = newsroom.write(liveBlog, "One");
    String entry = Api.read(written, "$.links.self");

    MvcTestResult pinned = newsroom.act(entry + "/pin", eTag(written));
    MvcTestResult again = newsroom.act(entry + "/pin", eTag(pinned));
    MvcTestResult unpinned = newsroom.act(entry + "/unpin", eTag(pinned));

    assertThat(eTag(again)).isEqualTo(eTag(pinned)).isEqualTo("\"3\"");
    assertThat(eTag(unpinned)).isEqualTo("\"4\"");
    assertThat(Api.<Boolean>read(api.get(entry), "$.pinned")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"publish", "pin", "unpin"})
  void refusesWhatAWithdrawnEntryCannotDo(String action) {
    MvcTestResult written = newsroom.write(newsroom.create("Dead fair"), "One");
    String entry = Api.read(written, "$.links.self");
    newsroom.post(entry + "/withdraw", REASON, "If-Match", eTag(written));

    MvcTestResult refused = newsroom.act(entry + "/" + action, "*");

    assertThat(refused).hasStatus(409);
    assertThat(Api.<String>read(refused, "$.state")).isEqualTo("withdrawn");
    assertThat(newsroom.patch(entry, "*", Map.of("headline", "x"))).hasStatus(409);
  }

  @Test
  void hidesADraftWhateverBecomesOfIt() {
    String liveBlog = newsroom.create("Discreet fair");
    MvcTestResult draft =
        newsroom.post(liveBlog + "/entries", Map.of("headline", "Hidden", "status", "draft"));
    String entry = Api.read(draft, "$.links.self");
    MvcTestResult discarded =
        newsroom.post(
            entry + "/withdraw", Map.of("reason", "Never shown"), "If-Match", eTag(draft));

    assertThat(Api.<String>read(discarded, "$.status")).isEqualTo("discarded");
    assertThat(api.get(entry)).hasStatus(404);
    for (String address :
        List.of(
            "/entries",
            "/entries?since=0",
            "/stream?since=0&until=3",
            "/revisions",
            "/revisions/2",
            "/revisions/3",
            "/diff?from=0")) {
      assertThat(Api.body(api.get(liveBlog + address)))
          .as(address)
          .doesNotContain("Hidden", "Never shown");
    }
    for (String address : List.of("/entries?since=0", "/stream?since=0&until=3")) {
      assertThat(Api.body(api.get(liveBlog + address)))
          .as(address)
          .doesNotContain(entry.substring(entry.lastIndexOf('/') + 1));
    }
  }

  @Test
  void publishesADraftBehindWhatCameMeanwhile() {
    String liveBlog = newsroom.create("Patient fair");
    MvcTestResult draft =
        newsroom.post(
            liveBlog + "/entries",
            Map.of("status", "draft", "blocks", List.of(paragraph("drafted first"))));
    newsroom.write(liveBlog, "published first");

    newsroom.act(Api.read(draft, "$.links.self") + "/publish", eTag(draft));

    assertThat(
            Api.<List<String>>read(api.get(liveBlog + "/entries?order=oldest"), "$.items[*].text"))
        .containsExactly("published first", "drafted first");
  }

  @Test
  void unschedulesAndSchedulesAgain() {
    String liveBlog = newsroom.create("Rescheduled fair");
    MvcTestResult scheduled =
        newsroom.post(
            liveBlog + "/entries", Map.of("headline", "x", "publishAt", "2099-01-01T00:00:00Z"));
    String entry = Api.read(scheduled, "$.links.self");

    MvcTestResult draft = newsroom.patch(entry, eTag(scheduled), "{\"publishAt\": null}");
    MvcTestResult again =
        newsroom.patch(entry, eTag(draft), Map.of("publishAt", "2098-01-01T00:00:00Z"));

    assertThat(Api.<String>read(scheduled, "$.status")).isEqualTo("scheduled");
    assertThat(Api.<String>read(draft, "$.status")).isEqualTo("draft");
    assertThat(Api.<String>read(again, "$.status")).isEqualTo("scheduled");
    assertThat(Api.<String>read(again, "$.publishAt")).isEqualTo("2098-01-01T00:00:00Z");
  }

  @Test
  void isPublishedOnceThoughEveryReplicaLooks() {
    String liveBlog = newsroom.create("Replicated schedule");
    Schedule other = new Schedule(database, entries, answers, settings, clock);
    Schedule another = new Schedule(database, entries, answers, settings, clock);
    // Long past: nobody ran when its time came.
    newsroom.post(
        liveBlog + "/entries",
        Map.of("headline", "Due", "publishAt", Instant.now().minus(Duration.ofDays(2)).toString()));

    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> {
              CompletableFuture<Void> one = CompletableFuture.runAsync(other::publishWhatIsDue);
              another.publishWhatIsDue();
              one.join();
              assertThat(Api.<Integer>read(api.get(liveBlog), "$.entryCount")).isEqualTo(1);
            });

    other.publishWhatIsDue();
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.revision")).isEqualTo(3);
    assertThat(Api.<List<String>>read(api.get(liveBlog + "/revisions"), "$.items[*].kind"))
        .containsExactlyInAnyOrder("created", "published");
  }

  @Test
  void losesNothingWhereOneOfABatchIsRefused() {
    String liveBlog = newsroom.create("Mixed fair");
    MvcTestResult written = newsroom.write(liveBlog, "One");
    String entry = Api.read(written, "$.links.self");

    List<CompletableFuture<Integer>> answersOfAll =
        IntStream.range(0, 60)
            .mapToObj(
                editor ->
                    CompletableFuture.supplyAsync(
                        () ->
                            (editor % 3 == 0
                                    // Passes as a body, and is refused in the batch.
                                    ? newsroom.patch(
                                        entry,
                                        "\"2\"",
                                        "{\"blocks\":"
                                            + " [{\"type\":\"heading\",\"level\":99999999999,\"text\":\"x\"}]}")
                                    : newsroom.post(
                                        liveBlog + "/entries", Map.of("headline", "e" + editor)))
                                .getResponse()
                                .getStatus(),
                        Thread::startVirtualThread))
            .toList();

    List<Integer> statuses = answersOfAll.stream().map(CompletableFuture::join).toList();
    assertThat(statuses.stream().filter(status -> status == 201)).hasSize(40);
    assertThat(statuses.stream().filter(status -> status == 400)).hasSize(20);
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.revision")).isEqualTo(42);
    assertThat(Api.<Boolean>read(api.get(liveBlog + "/history/verification"), "$.verified"))
        .isTrue();
  }
}
