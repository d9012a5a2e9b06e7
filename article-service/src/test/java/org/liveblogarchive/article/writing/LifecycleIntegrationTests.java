package org.liveblogarchive.article.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.testing.Newsroom.eTag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Newsroom;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnRealDatabase
class LifecycleIntegrationTests {

  private static final Map<String, String> REASON = Map.of("reason", "Wrong pies");

  @Autowired private Api api;
  @Autowired private Newsroom newsroom;

  @Test
  void changesWhatAPatchNamesAndRemovesWhatItNulls() {
    String liveBlog = newsroom.create("Patched fair");
    newsroom.patch(
        liveBlog,
        "*",
        Map.of("standfirst", "Pies", "language", "en-GB", "topics", List.of("pies", "pies")));

    MvcTestResult patched =
        newsroom.patch(liveBlog, "*", "{\"standfirst\": null, \"topics\": null}");

    assertThat(patched).as(Api.body(patched)).hasStatus(200);
    assertThat(Api.<String>read(patched, "$.standfirst")).isNull();
    assertThat(Api.<List<String>>read(patched, "$.topics")).isEmpty();
    assertThat(Api.<String>read(patched, "$.language")).isEqualTo("en-GB");
    assertThat(Api.<String>read(patched, "$.headline")).isEqualTo("Patched fair");
  }

  @Test
  void neverTellsThePublicOfADraftThatIsGivenUp() {
    String draft =
        Api.read(
            newsroom.post("/api/v1/liveblogs", Map.of("headline", "No fair", "status", "draft")),
            "$.links.self");

    MvcTestResult discarded =
        newsroom.post(draft + "/withdraw", Map.of("reason", "Rained off"), "If-Match", "*");

    assertThat(Api.<String>read(discarded, "$.status")).isEqualTo("discarded");
    assertThat(api.get(draft)).hasStatus(404);
    assertThat(newsroom.get(draft)).hasStatus(200);
    assertThat(newsroom.act(draft + "/publish", "*")).hasStatus(409);
    assertThat(newsroom.post(draft + "/entries", Map.of("headline", "Late"))).hasStatus(409);
  }

  @Test
  void recordsNothingWhereNothingChanges() {
    String liveBlog = newsroom.create("Unchanged fair");

    MvcTestResult patched = newsroom.patch(liveBlog, "\"1\"", Map.of("headline", "Unchanged fair"));
    MvcTestResult empty = newsroom.patch(liveBlog, "\"1\"", "{}");

    assertThat(List.of(eTag(patched), eTag(empty))).containsOnly("\"1\"");
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.revision")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"colour\": 1}",
        "{\"colour\": null}",
        "{\"slug\": \"other\"}",
        "{\"status\": \"ended\"}",
        "{\"headline\": null}"
      })
  void refusesAPatchOfWhatIsNotWritten(String patch) {
    String liveBlog = newsroom.create("Guarded fair");

    assertThat(newsroom.patch(liveBlog, "*", patch)).hasStatus(400);
    assertThat(Api.<Integer>read(api.get(liveBlog), "$.revision")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ended,publish",
    "ended,end",
    "withdrawn,publish",
    "withdrawn,end",
    "withdrawn,reopen",
  })
  void refusesATransitionOfWhatIsOver(String status, String action) {
    String liveBlog = over(status);

    MvcTestResult refused = newsroom.act(liveBlog + "/" + action, "*");

    assertThat(refused).hasStatus(409);
    assertThat(Api.<String>read(refused, "$.state")).isEqualTo(status);
    assertThat(Api.<String>read(refused, "$.type")).endsWith(":illegal-transition");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ended", "withdrawn"})
  void takesNoEntriesWhereItIsOver(String status) {
    MvcTestResult refused = newsroom.post(over(status) + "/entries", Map.of("headline", "Late"));

    assertThat(refused).hasStatus(409);
    assertThat(Api.<String>read(refused, "$.state")).isEqualTo(status);
  }

  @Test
  void correctsEntriesAfterTheEnd() {
    String liveBlog = newsroom.create("Corrected after all");
    MvcTestResult written = newsroom.write(liveBlog, "Two pies");
    newsroom.act(liveBlog + "/end", "*");

    assertThat(
            newsroom.patch(
                Api.read(written, "$.links.self"),
                eTag(written),
                Map.of("headline", "Pies", "correction", Map.of("kind", "typo"))))
        .hasStatus(200);
  }

  @Test
  void changesNothingInWhatWasWithdrawn() {
    String liveBlog = newsroom.create("Gone fair");
    MvcTestResult written = newsroom.write(liveBlog, "One");
    String entry = Api.read(written, "$.links.self");
    newsroom.post(liveBlog + "/withdraw", REASON, "If-Match", "*");

    assertThat(newsroom.patch(liveBlog, "*", Map.of("headline", "Back"))).hasStatus(409);
    assertThat(newsroom.post(liveBlog + "/withdraw", REASON, "If-Match", "*")).hasStatus(409);
    assertThat(newsroom.act(entry + "/pin", "*")).hasStatus(409);
    assertThat(newsroom.post(entry + "/withdraw", REASON, "If-Match", "*")).hasStatus(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/entries", "/entries?since=0", "/stream", "/diff?from=0"})
  void saysWhyItIsGoneWhereverItIsRead(String address) {
    String liveBlog = over("withdrawn");

    MvcTestResult gone = api.get(liveBlog + address);

    assertThat(gone).hasStatus(410);
    assertThat(Api.<String>read(gone, "$.withdrawal.reason")).isEqualTo("Wrong pies");
    assertThat(Api.<String>read(gone, "$.withdrawal.at")).isNotBlank();
    assertThat(Api.body(gone)).doesNotContain("sauce");
  }

  @Test
  void makesAFreeSlugOfAHeadlineThatIsTaken() {
    MvcTestResult one = newsroom.post("/api/v1/liveblogs", Map.of("headline", "Twice baked"));
    MvcTestResult other = newsroom.post("/api/v1/liveblogs", Map.of("headline", "Twice baked"));

    assertThat(Api.<String>read(one, "$.slug")).isEqualTo("twice-baked");
    assertThat(Api.<String>read(other, "$.slug")).startsWith("twice-baked-");
  }

  @Test
  void actsForThoseOnlyWhoKnowWhatTheyChange() {
    String liveBlog = newsroom.create("Known fair");
    Map<String, String> change = Map.of("standfirst", "x");

    assertThat(newsroom.post(liveBlog + "/withdraw", REASON)).hasStatus(428);
    assertThat(newsroom.patch(liveBlog, "1", change)).hasStatus(400);
    assertThat(newsroom.patch(liveBlog, "W/\"1\"", change)).hasStatus(400);
    assertThat(newsroom.patch(liveBlog, "\"7\"", change)).hasStatus(412);
    assertThat(newsroom.patch("/api/v1/liveblogs/" + UUID.randomUUID(), "*", change))
        .hasStatus(404);
    assertThat(newsroom.patch(liveBlog, "\"7\", \"1\"", change)).hasStatus(200);
    MvcTestResult stale = newsroom.patch(liveBlog, "\"1\"", Map.of("standfirst", "y"));
    assertThat(stale).hasStatus(412);
    assertThat(eTag(stale)).isEqualTo("\"2\"");
    Map<String, Object> current = new HashMap<>(Api.read(stale, "$.current"));
    assertThat(current).isEqualTo(Api.read(api.get(liveBlog), "$"));
  }

  private String over(String status) {
    String liveBlog = newsroom.create("Over and " + status);
    newsroom.write(liveBlog, "Secret sauce");
    if (status.equals("ended")) {
      assertThat(newsroom.act(liveBlog + "/end", "*")).hasStatus(200);
    } else {
      assertThat(newsroom.post(liveBlog + "/withdraw", REASON, "If-Match", "*")).hasStatus(200);
    }
    return liveBlog;
  }
}
