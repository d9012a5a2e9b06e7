package org.liveblogarchive.article.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.article.testing.Newsroom.eTag;
import static org.liveblogarchive.article.testing.Newsroom.paragraph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Newsroom;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnRealDatabase
class LiveWritingIntegrationTests {

  private static final Map<String, String> TYPO = Map.of("kind", "typo");

  @Autowired private Api api;
  @Autowired private Newsroom newsroom;
  @Autowired private Schedule schedule;
  @Autowired private JdbcClient database;

  @Test
  void leadsALiveBlogThroughItsLife() {
    MvcTestResult draft =
        newsroom.post("/api/v1/liveblogs", Map.of("headline", "Pie fair", "status", "draft"));
    String liveBlog = Api.read(draft, "$.links.self");
    assertThat(api.get(liveBlog)).hasStatus(404);
    assertThat(newsroom.get(liveBlog)).hasStatus(200);

    MvcTestResult live = newsroom.act(liveBlog + "/publish", eTag(draft));
    MvcTestResult ended = newsroom.act(liveBlog + "/end", eTag(live));
    MvcTestResult reopened = newsroom.act(liveBlog + "/reopen", eTag(ended));
    MvcTestResult withdrawn =
        newsroom.post(
            liveBlog + "/withdraw", Map.of("reason", "Wrong pies"), "If-Match", eTag(reopened));

    assertThat(Api.<String>read(live, "$.status")).isEqualTo("live");
    assertThat(Api.<String>read(ended, "$.status")).isEqualTo("ended");
    assertThat(Api.<String>read(ended, "$.coverage.end")).isNotNull();
    assertThat(Api.<String>read(reopened, "$.coverage.end")).isNull();
    assertThat(Api.<String>read(withdrawn, "$.status")).isEqualTo("withdrawn");
    MvcTestResult gone = api.get(liveBlog + "/entries");
    assertThat(gone).hasStatus(410);
    assertThat(Api.<String>read(gone, "$.withdrawal.reason")).isEqualTo("Wrong pies");
  }

  @ParameterizedTest
  @CsvSource({"draft,end", "draft,reopen", "live,publish", "live,reopen"})
  void refusesATransitionThatTheStateDoesNotAllow(String status, String action) {
    MvcTestResult created =
        newsroom.post(
            "/api/v1/liveblogs", Map.of("headline", status + " " + action, "status", status));

    MvcTestResult refused = newsroom.act(Api.read(created, "$.links.self") + "/" + action, "*");

    assertThat(refused).hasStatus(409);
    assertThat(Api.<String>read(refused, "$.state")).isEqualTo(status);
  }

  @Test
  void givesASlugToOneLiveBlogOnly() {
    Map<String, String> wanted = Map.of("headline", "Any", "slug", "the-one-and-only");
    assertThat(newsroom.post("/api/v1/liveblogs", wanted)).hasStatus(201);

    assertThat(newsroom.post("/api/v1/liveblogs", wanted)).hasStatus(409);
    assertThat(newsroom.post("/api/v1/liveblogs", Map.of("headline", "Any", "slug", "Not A Slug")))
        .hasStatus(400);
  }

  @Test
  void namesEverythingThatIsWrongWithAnEntry() {
    String liveBlog = newsroom.create("Flawed fair");
    Map<String, Object> flawed =
        Map.of(
            "blocks",
            List.of(
                paragraph("Sound"),
                Map.of("type", "image", "url", "javascript:alert(1)"),
                Map.of("type", "heading", "level", 9, "text", " ")),
            "tags",
            List.of("fine", ""));

    MvcTestResult refused = newsroom.post(liveBlog + "/entries", flawed);

    assertThat(refused).hasStatus(400);
    assertThat(Api.<List<String>>read(refused, "$.errors[*].field"))
        .containsExactlyInAnyOrder("blocks[1].url", "blocks[2].level", "blocks[2].text", "tags[1]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"headline\": \"x\", \"colour\": 1} | colour",
        "{\"headline\": 7} | headline",
        "{\"blocks\": [{\"type\": \"dance\"}]} | blocks[0]",
        "{\"blocks\": []} | blocks",
        "{\"headline\": \"x\", \"status\": \"withdrawn\"} | status",
        "{\"headline\": \"x\", \"keyEvent\": \"yes\"} | keyEvent",
      })
  void refusesFieldsThatItDoesNotKnow(String body, String field) {
    String liveBlog = newsroom.create("Strict fair");

    MvcTestResult refused = newsroom.post(liveBlog + "/entries", body);

    assertThat(refused).hasStatus(400);
    assertThat(Api.<List<String>>read(refused, "$.errors[*].field")).containsExactly(field);
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.revision")).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoJsonObject() {
    String entries = newsroom.create("Broken fair") + "/entries";

    assertThat(newsroom.post(entries, "{\"headline\": ")).hasStatus(400);
    assertThat(newsroom.post(entries, "[]")).hasStatus(400);
    assertThat(newsroom.post(entries, "{\"headline\": \"a\", \"headline\": \"b\"}")).hasStatus(400);
    assertThat(newsroom.post(entries, "x".repeat(1_048_577))).hasStatus(413);
  }

  @Test
  void keepsTextWithoutWhatNobodyCanSee() {
    String liveBlog = newsroom.create("Clean fair");

    MvcTestResult written = newsroom.write(liveBlog, "Cafe\u0301\u0007\r\nopen\u202E ");

    assertThat(Api.<String>read(written, "$.text")).isEqualTo("Café\nopen");
  }

  @Test
  void askWhyAPublishedEntryChanges() {
    String liveBlog = newsroom.create("Corrected fair");
    MvcTestResult written = newsroom.write(liveBlog, "Two pies");
    String entry = Api.read(written, "$.links.self");
    List<Map<String, String>> blocks = List.of(paragraph("Three pies"));

    assertThat(newsroom.patch(entry, "\"2\"", Map.of("blocks", blocks))).hasStatus(400);
    assertThat(
            newsroom.patch(
                entry,
                "\"2\"",
                Map.of("blocks", blocks, "correction", Map.of("kind", "correction"))))
        .hasStatus(400);
    MvcTestResult corrected =
        newsroom.patch(
            entry,
            "\"2\"",
            Map.of(
                "blocks",
                blocks,
                "correction",
                Map.of("kind", "correction", "note", "We miscounted.")));

    assertThat(corrected).hasStatus(200);
    assertThat(Api.<String>read(api.get(entry), "$.correction.note")).isEqualTo("We miscounted.");
    assertThat(newsroom.patch(entry, "\"3\"", Map.of("blocks", blocks))).hasStatus(200);
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.revision")).isEqualTo(3);
  }

  @Test
  void keepsItsOrderUnderEdits() {
    String liveBlog = newsroom.create("Ordered fair");
    MvcTestResult first = newsroom.write(liveBlog, "first");
    newsroom.write(liveBlog, "second");

    newsroom.patch(
        Api.read(first, "$.links.self"),
        eTag(first),
        Map.of("blocks", List.of(paragraph("first again")), "correction", TYPO));

    assertThat(texts(liveBlog)).containsExactly("first again", "second");
  }

  @Test
  void refusesWhoSawAnOlderRevision() {
    String liveBlog = newsroom.create("Contended fair");
    MvcTestResult written = newsroom.write(liveBlog, "One");
    String entry = Api.read(written, "$.links.self");
    newsroom.act(entry + "/pin", eTag(written));

    MvcTestResult stale = newsroom.act(entry + "/unpin", eTag(written));

    assertThat(stale).hasStatus(412);
    assertThat(Api.<Boolean>read(stale, "$.current.pinned")).isTrue();
    assertThat(eTag(stale)).isEqualTo("\"3\"");
    assertThat(newsroom.post(entry + "/withdraw", Map.of("reason", "x"))).hasStatus(428);
  }

  @Test
  void letsALiveBlogChangeThoughEntriesCame() {
    String liveBlog = newsroom.create("Busy fair");
    newsroom.write(liveBlog, "One");

    assertThat(newsroom.patch(liveBlog, "\"1\"", Map.of("standfirst", "Busy"))).hasStatus(200);
    assertThat(newsroom.patch(liveBlog, "\"1\"", Map.of("standfirst", "Stale"))).hasStatus(412);
  }

  @Test
  void showsDraftsToEditorsOnly() {
    String liveBlog = newsroom.create("Drafted fair");
    MvcTestResult draft =
        newsroom.post(liveBlog + "/entries", Map.of("headline", "Hidden", "status", "draft"));
    String entry = Api.read(draft, "$.links.self");
    newsroom.write(liveBlog, "Shown");

    assertThat(api.get(entry)).hasStatus(404);
    assertThat(api.get(liveBlog + "/entries?status=draft")).hasStatus(401);
    assertThat(Api.body(api.get(liveBlog + "/stream?since=0&until=3"))).doesNotContain("Hidden");
    assertThat(Api.body(api.get(liveBlog + "/entries?since=0"))).doesNotContain("Hidden");
    assertThat(
            Api.<List<String>>read(
                newsroom.get(liveBlog + "/entries?status=draft"), "$.items[*].headline"))
        .containsExactly("Hidden");

    assertThat(newsroom.act(entry + "/publish", eTag(draft))).hasStatus(200);

    assertThat(Api.<List<String>>read(api.get(liveBlog + "/entries"), "$.items[*].headline"))
        .containsExactly("Hidden", null);
  }

  @Test
  void publishesOnTimeAndOnce() {
    String liveBlog = newsroom.create("Scheduled fair");
    newsroom.post(
        liveBlog + "/entries",
        Map.of("headline", "Later", "publishAt", Instant.now().plusMillis(300).toString()));
    assertThat(Api.<List<String>>read(api.get(liveBlog + "/entries"), "$.items[*].id")).isEmpty();

    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> {
              IntStream.range(0, 4).parallel().forEach(_ -> schedule.publishWhatIsDue());
              assertThat(
                      Api.<List<String>>read(api.get(liveBlog + "/entries"), "$.items[*].headline"))
                  .containsExactly("Later");
            });

    schedule.publishWhatIsDue();
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.revision")).isEqualTo(3);
  }

  @Test
  void publishesNothingInAnEndedLiveBlogUntilItIsReopened() {
    String liveBlog = newsroom.create("Ended fair");
    newsroom.post(
        liveBlog + "/entries",
        Map.of(
            "headline",
            "Late",
            "publishAt",
            Instant.now().minusSeconds(5).toString(),
            "tags",
            List.of()));
    // Whatever the schedule did by itself so far, the next one is due in an ended live blog.
    await().until(() -> Api.<Integer>read(api.get(liveBlog), "$.entryCount") == 1);
    newsroom.post(
        liveBlog + "/entries",
        Map.of("headline", "Later", "publishAt", Instant.now().plusMillis(400).toString()));
    newsroom.act(liveBlog + "/end", "*");

    await().pollDelay(Duration.ofMillis(900)).until(() -> true);
    schedule.publishWhatIsDue();
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.entryCount")).isEqualTo(1);

    newsroom.act(liveBlog + "/reopen", "*");
    await().until(() -> Api.<Integer>read(api.get(liveBlog), "$.entryCount") == 2);
  }

  @Test
  void answersARepeatedRequestWithTheFirstAnswer() {
    String liveBlog = newsroom.create("Repeated fair");
    Map<String, Object> body = Map.of("headline", "Once");
    String[] key = {"Idempotency-Key", "k-" + liveBlog};

    MvcTestResult first = newsroom.post(liveBlog + "/entries", body, key);
    newsroom.patch(
        Api.read(first, "$.links.self"), "\"2\"", Map.of("headline", "Twice", "correction", TYPO));
    MvcTestResult again = newsroom.post(liveBlog + "/entries", body, key);

    assertThat(again).hasStatus(201);
    assertThat(again.getResponse().getHeader("Idempotent-Replayed")).isEqualTo("true");
    assertThat(Api.body(again)).isEqualTo(Api.body(first));
    assertThat(newsroom.post(liveBlog + "/entries", Map.of("headline", "Other"), key))
        .hasStatus(422);
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.entryCount")).isEqualTo(1);
  }

  @Test
  void writesOnceHoweverOftenItIsAskedAtTheSameTime() throws Exception {
    String liveBlog = newsroom.create("Impatient fair");
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int client = 0; client < 20; client++) {
        answers.add(
            clients.submit(
                () ->
                    newsroom
                        .post(
                            liveBlog + "/entries",
                            Map.of("headline", "Once"),
                            "Idempotency-Key",
                            "all-" + liveBlog)
                        .getResponse()
                        .getStatus()));
      }
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isIn(201, 409);
      }
    }
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.entryCount")).isEqualTo(1);
  }

  @Test
  void losesNothingOfAHundredEditors() throws Exception {
    String liveBlog = newsroom.create("Crowded fair");
    Map<Integer, Integer> statuses = new HashMap<>();
    try (ExecutorService editors = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int editor = 0; editor < 100; editor++) {
        String headline = editor % 10 == 0 ? "" : "Editor " + editor;
        answers.add(
            editors.submit(
                () ->
                    newsroom
                        .post(liveBlog + "/entries", Map.of("headline", headline))
                        .getResponse()
                        .getStatus()));
      }
      for (Future<Integer> answer : answers) {
        statuses.merge(answer.get(), 1, Integer::sum);
      }
    }

    assertThat(statuses).isEqualTo(Map.of(201, 90, 400, 10));
    String id = liveBlog.substring(liveBlog.lastIndexOf('/') + 1);
    assertThat(
            database
                .sql("select number from revision where live_blog_id = :id::uuid order by number")
                .param("id", id)
                .query(Long.class)
                .list())
        .isEqualTo(LongStream.rangeClosed(1, 91).boxed().toList());
    assertThat(Api.<Boolean>read(api.get(liveBlog + "/history/verification"), "$.verified"))
        .isTrue();
  }

  @Test
  void tellsThatAnEntryWasTakenDownAndNothingElse() {
    String liveBlog = newsroom.create("Withdrawn fair");
    MvcTestResult written = newsroom.write(liveBlog, "Secret sauce");
    String entry = Api.read(written, "$.links.self");

    newsroom.post(entry + "/withdraw", Map.of("reason", "Secret"), "If-Match", eTag(written));

    assertThat(api.get(entry)).hasStatus(410);
    MvcTestResult changes = api.get(liveBlog + "/entries?since=1");
    assertThat(Api.<List<String>>read(changes, "$.items[*].withdrawal.reason"))
        .containsExactly("Secret");
    for (String address :
        List.of(
            "/entries?since=0",
            "/stream?since=0&until=3",
            "/revisions",
            "/revisions/2",
            "/diff?from=0")) {
      assertThat(Api.body(api.get(liveBlog + address))).as(address).doesNotContain("sauce");
    }
  }

  @Test
  void erasesForGoodAndStillVerifies() {
    String liveBlog = newsroom.create("Erased fair");
    MvcTestResult written = newsroom.write(liveBlog, "A name that must go");
    String entry = Api.read(written, "$.links.self");
    Map<String, String> reason = Map.of("reason", "Court order");

    assertThat(newsroom.post(entry + "/erase", reason, "If-Match", "*")).hasStatus(403);
    assertThat(
            newsroom.post(
                entry + "/erase",
                reason,
                "If-Match",
                "*",
                Tokens.HEADER,
                Tokens.of("administrator")))
        .hasStatus(200);

    String id = liveBlog.substring(liveBlog.lastIndexOf('/') + 1);
    assertThat(
            database
                .sql(
                    "select count(*) from revision where live_blog_id = :id::uuid and state::text"
                        + " like '%must go%'")
                .param("id", id)
                .query(Long.class)
                .single())
        .isZero();
    assertThat(
            database
                .sql(
                    "select count(*) from entry where live_blog_id = :id::uuid and state::text like"
                        + " '%must go%'")
                .param("id", id)
                .query(Long.class)
                .single())
        .isZero();
    assertThat(Api.body(newsroom.get(entry))).doesNotContain("must go").contains("Court order");
    assertThat(Api.body(api.get(liveBlog + "/stream?since=0&until=3"))).doesNotContain("must go");
    MvcTestResult verification = api.get(liveBlog + "/history/verification");
    assertThat(Api.<Boolean>read(verification, "$.verified")).as(Api.body(verification)).isTrue();
  }

  @Test
  void erasesAWholeLiveBlog() {
    String liveBlog = newsroom.create("Wholly erased fair");
    newsroom.write(liveBlog, "One");
    newsroom.write(liveBlog, "Two");

    MvcTestResult erased =
        newsroom.post(
            liveBlog + "/erase",
            Map.of("reason", "Court order"),
            "If-Match",
            "*",
            Tokens.HEADER,
            Tokens.of("administrator"));

    assertThat(erased).hasStatus(200);
    assertThat(api.get(liveBlog)).hasStatus(410);
    assertThat(api.get("/api/v1/liveblogs/wholly-erased-fair")).hasStatus(404);
    String id = liveBlog.substring(liveBlog.lastIndexOf('/') + 1);
    assertThat(
            database
                .sql(
                    "select count(*) from revision where live_blog_id = :id::uuid and state is not"
                        + " null and kind <> 'erased'")
                .param("id", id)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void letsNobodyWriteWithoutACredential() {
    assertThat(newsroom.post("/api/v1/liveblogs", Map.of("headline", "x"), Tokens.HEADER, ""))
        .hasStatus(401);
  }

  private List<String> texts(String liveBlog) {
    return Api.read(api.get(liveBlog + "/entries?order=oldest"), "$.items[*].text");
  }
}
