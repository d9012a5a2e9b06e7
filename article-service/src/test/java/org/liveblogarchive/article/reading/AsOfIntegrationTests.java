package org.liveblogarchive.article.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.testing.HttpNewsroom.address;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.liveblogarchive.article.testing.HttpNewsroom;
import org.liveblogarchive.article.testing.Replica;
import org.liveblogarchive.article.testing.Texts;
import org.liveblogarchive.devstack.servers.SharedServers;
import tools.jackson.databind.JsonNode;

/** Live blogs as the public saw them at a moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsOfIntegrationTests {

  private Replica replica;
  private HttpNewsroom newsroom;
  private String regatta = "";

  @BeforeAll
  void start() {
    replica = Replica.on(SharedServers.freshDatabase());
    newsroom = replica.newsroom();
    newsroom.importText(Texts.regatta("Past regatta"), "?timeZone=UTC");
    regatta = newsroom.get("/api/v1/liveblogs/past-regatta").text("id");
  }

  @AfterAll
  void stop() {
    replica.close();
  }

  @Test
  void goesBackInAnImportedLiveBlogByWhenItHappened() {
    assertThat(headings("2025-06-21T05:12:00Z")).hasSize(1);
    assertThat(headings("2025-06-21T05:29:59Z")).hasSize(1);
    assertThat(headings("2025-06-21T05:30:00Z")).hasSize(2);
    assertThat(headings("2025-06-21T08:40:00%2B02:00")).hasSize(3);
    assertThat(counts("2025-06-21T05:30:00Z")).containsExactly(2, 0);
    assertThat(counts("2025-06-21T06:40:00Z")).containsExactly(3, 1);
  }

  @Test
  void takesADateForItsWholeDay() {
    assertThat(headings("2025-06-21")).hasSize(3);
    assertThat(newsroom.get(address(regatta) + "?asOf=2025-06-20").status()).isEqualTo(404);
    assertThat(headings(LocalDate.now(ZoneOffset.UTC).toString())).hasSize(3);
  }

  @Test
  void knowsNothingBeforeTheBeginning() {
    for (String path : List.of("", "/entries")) {
      HttpNewsroom.Answer answer =
          newsroom.get(address(regatta) + path + "?asOf=2025-06-21T05:00:00Z");

      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
  }

  @Test
  void refusesTheFuture() {
    String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();

    for (String path : List.of("", "/entries")) {
      assertThat(newsroom.get(address(regatta) + path + "?asOf=" + tomorrow).status())
          .isEqualTo(400);
      assertThat(newsroom.get(address(regatta) + path + "?asOf=yesterday").status()).isEqualTo(400);
    }
  }

  @Test
  void pagesThroughThePastInEitherOrder() {
    List<String> newest = ids("/entries?limit=1&asOf=2025-06-21T07:00:00Z");
    List<String> oldest = ids("/entries?limit=1&order=oldest&asOf=2025-06-21T07:00:00Z");

    assertThat(newest).hasSize(3).doesNotHaveDuplicates();
    assertThat(oldest).isEqualTo(newest.reversed());
    assertThat(ids("/entries?limit=2")).isEqualTo(newest);
  }

  @Test
  void showsOnlyKeyEventsOfThePast() {
    assertThat(ids("/entries?keyEvents=true&asOf=2025-06-21T05:30:00Z")).isEmpty();
    assertThat(ids("/entries?keyEvents=true&asOf=2025-06-21T06:40:00Z")).hasSize(1);
  }

  @Test
  void showsAnEntryAmongItsNeighboursOfThen() {
    List<String> all = ids("/entries");
    String first = all.getLast();
    String winner = all.getFirst();

    assertThat(ids("/entries?asOf=2025-06-21T05:30:00Z&around=" + first))
        .containsExactly(all.get(1), first);
    assertThat(
            newsroom
                .get(address(regatta) + "/entries?asOf=2025-06-21T05:30:00Z&around=" + winner)
                .status())
        .isEqualTo(404);
  }

  @Test
  void showsAnEntryAsItWas() {
    String liveBlog = newsroom.liveBlog("Edited");
    String entry = newsroom.entry(liveBlog, "First version.");
    String then = updatedAt(liveBlog);
    newsroom.edit(liveBlog, entry, "Second version.");

    HttpNewsroom.Answer past = newsroom.get(address(liveBlog, entry) + "?asOf=" + then);

    assertThat(past.text("text")).isEqualTo("First version.");
    assertThat(newsroom.get(address(liveBlog, entry)).text("text")).isEqualTo("Second version.");
  }

  @Test
  void isNoWayAroundAWithdrawal() {
    String liveBlog = newsroom.liveBlog("Withdrawn since");
    String entry = newsroom.entry(liveBlog, "A slander.");
    String then = updatedAt(liveBlog);
    assertThat(newsroom.items(address(liveBlog) + "/entries?asOf=" + then)).hasSize(1);
    newsroom.withdraw(liveBlog, entry, "It was wrong.");

    assertThat(newsroom.items(address(liveBlog) + "/entries?asOf=" + then)).isEmpty();
    assertThat(newsroom.get(address(liveBlog, entry) + "?asOf=" + then).status()).isEqualTo(410);
  }

  @Test
  void isNoWayIntoWhatWasADraft() {
    String liveBlog = newsroom.liveBlog("Prepared in silence", "draft");
    String entry = newsroom.entry(liveBlog, "What nobody was to read.");
    Instant then = Instant.now();
    newsroom.edit(liveBlog, entry, "What everybody may read.");
    newsroom.lead(liveBlog, "publish");

    for (String path : List.of("", "/entries", "/entries/" + entry, "/entries?around=" + entry)) {
      String asOf = (path.contains("?") ? "&" : "?") + "asOf=" + then;
      HttpNewsroom.Answer answer = newsroom.get(address(liveBlog) + path + asOf);

      assertThat(answer.body()).doesNotContain("nobody was to read");
      assertThat(answer.status()).as(path).isEqualTo(404);
    }
  }

  private List<String> headings(String asOf) {
    return ids("/entries?asOf=" + asOf);
  }

  private List<Integer> counts(String asOf) {
    JsonNode then = newsroom.get(address(regatta) + "?asOf=" + asOf).json();
    return List.of(then.path("entryCount").asInt(), then.path("keyEventCount").asInt());
  }

  private List<String> ids(String path) {
    return newsroom.items(address(regatta) + path).stream()
        .map(entry -> entry.path("id").asString())
        .toList();
  }

  private String updatedAt(String liveBlog) {
    return newsroom.get(address(liveBlog)).text("updatedAt");
  }
}
