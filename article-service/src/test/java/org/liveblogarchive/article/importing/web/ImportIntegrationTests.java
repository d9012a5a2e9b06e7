package org.liveblogarchive.article.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Samples;
import org.liveblogarchive.article.testing.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnRealDatabase
class ImportIntegrationTests {

  @Autowired private Api api;
  @Autowired private JdbcClient database;

  @Test
  void importsTheSeedAndFindsNothingNewTheSecondTime() {
    MvcTestResult first = api.importText(Samples.seed());
    MvcTestResult second = api.importText(Samples.seed());

    assertThat(first).hasStatus(201);
    assertThat(Api.<Integer>read(first, "$.created")).isEqualTo(49);
    assertThat(Api.<String>read(first, "$.liveBlog.status")).isEqualTo("ended");
    assertThat(Api.<Integer>read(first, "$.liveBlog.entryCount")).isEqualTo(49);
    assertThat(Api.<Integer>read(first, "$.liveBlog.revision")).isEqualTo(51);
    assertThat(first).hasHeader("Location", Api.read(first, "$.liveBlog.links.self"));
    assertThat(second).hasStatus(200);
    assertThat(Api.<Integer>read(second, "$.unchanged")).isEqualTo(49);
    assertThat(Api.<String>read(second, "$.liveBlog.id"))
        .isEqualTo(Api.<String>read(first, "$.liveBlog.id"));
    assertThat(Api.<Integer>read(second, "$.liveBlog.revision")).isEqualTo(51);
  }

  @Test
  void recordsOnlyWhatChangedWhenAPageIsImportedAgain() {
    String page = Texts.regatta("Changing regatta");
    MvcTestResult first = api.importText(page);
    String later =
        page.replace("is eating a sandwich", "is eating a second sandwich")
            .replace("06:40 *", "07:00\nThe harbour bar opens.\n\n06:40 *");

    MvcTestResult second = api.importText(later);

    assertThat(second).hasStatus(201);
    assertThat(counts(second)).containsExactly(1, 1, 2, 0);
    assertThat(Api.<String>read(second, "$.liveBlog.id"))
        .isEqualTo(Api.<String>read(first, "$.liveBlog.id"));
    assertThat(Api.<Integer>read(second, "$.liveBlog.revision")).isEqualTo(7);
    assertThat(revisionKinds(second))
        .containsExactly("created", "created", "created", "created", "edited", "created", "edited");
  }

  @Test
  void reportsWhatALaterPageNoLongerHoldsAndKeepsIt() {
    String page = Texts.regatta("Shrinking regatta");
    api.importText(page);
    String shorter = page.substring(0, page.indexOf("05:12"));

    MvcTestResult again = api.importText(shorter);

    assertThat(counts(again)).containsExactly(0, 0, 2, 1);
    assertThat(Api.<Integer>read(again, "$.liveBlog.entryCount")).isEqualTo(3);
  }

  @Test
  void showsWhatAnImportWouldMakeAndMakesNothing() {
    MvcTestResult rehearsal =
        api.importText(
            Texts.regatta("Rehearsed regatta"), "dryRun", "true", "timeZone", "Europe/London");

    assertThat(rehearsal).hasStatus(200);
    assertThat(Api.<Integer>read(rehearsal, "$.created")).isEqualTo(3);
    assertThat(Api.<List<String>>read(rehearsal, "$.entries[*].publishedAt"))
        .containsExactly("2025-06-21T04:12:00Z", "2025-06-21T04:30:00Z", "2025-06-21T05:40:00Z");
    assertThat(api.get(Api.read(rehearsal, "$.liveBlog.links.self"))).hasStatus(404);
    assertThat(api.get("/api/v1/liveblogs/rehearsed-regatta")).hasStatus(404);
  }

  @Test
  void takesTwoPagesAtOneAddressForOneLiveBlog() {
    String address = "https://harbour-post.example/live/regatta";
    api.importText(Texts.regatta("Regatta, first headline"), "sourceUrl", address);

    MvcTestResult second =
        api.importText(Texts.regatta("Regatta, better headline"), "sourceUrl", address);

    assertThat(counts(second)).containsExactly(0, 0, 3, 0);
    assertThat(Api.<String>read(second, "$.liveBlog.headline"))
        .isEqualTo("Regatta, better headline");
    assertThat(Api.<String>read(second, "$.liveBlog.slug")).isEqualTo("regatta-first-headline");
  }

  @Test
  void givesEveryLiveBlogASlugOfItsOwn() {
    String page = Texts.regatta("Twin regatta");
    api.importText(page, "sourceUrl", "https://one.example/live");

    MvcTestResult second = api.importText(page, "sourceUrl", "https://two.example/live");

    assertThat(Api.<String>read(second, "$.liveBlog.slug")).isEqualTo("twin-regatta-2025-06-21");
  }

  @Test
  void makesOneLiveBlogOfOnePageSentManyTimesAtOnce() throws Exception {
    String page = Texts.regatta("Contended regatta");
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<MvcTestResult> send = () -> api.importText(page);

      List<Future<MvcTestResult>> answers =
          senders.invokeAll(Stream.generate(() -> send).limit(8).toList());

      assertThat(answers)
          .extracting(answer -> answer.get().getResponse().getStatus())
          .containsOnly(200, 201)
          .containsOnlyOnce(201);
    }
  }

  @Test
  void forgetsNothingThatAnEarlierImportKnew() {
    String page = Texts.regatta("Remembered regatta");
    MvcTestResult first = api.importText(page, "timeZone", "Europe/London");

    MvcTestResult again = api.importText(page);

    assertThat(again).hasStatus(200);
    assertThat(Api.<String>read(again, "$.liveBlog.publishedAt"))
        .isEqualTo(Api.<String>read(first, "$.liveBlog.publishedAt"));
    assertThat(Api.<String>read(again, "$.liveBlog.coverage.start"))
        .isEqualTo("2025-06-21T04:12:00Z");
  }

  @Test
  void namesEveryWrongParameter() {
    assertThat(api.importText("x", "timezone", "Europe/London"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].parameter")
        .isEqualTo("timezone");
    assertThat(Api.<String>read(api.importText("x", "timeZone", "Nowhere"), "$.detail"))
        .contains("'timeZone' must be a time zone");
    assertThat(Api.<String>read(api.importText("x", "language", "!"), "$.detail"))
        .contains("'language' must be a language");
    assertThat(Api.<String>read(api.importText("x", "dryRun", ""), "$.detail"))
        .contains("'dryRun' must not be empty");
    assertThat(Api.<String>read(api.importText("x", "publisher", "\0"), "$.detail"))
        .contains("'publisher' must not hold a NUL");
    assertThat(Api.<String>read(api.importText("x", "format", "pdf"), "$.detail"))
        .contains("'format' must be one of ", "text");
    assertThat(Api.<String>read(api.importText("x", "sourceUrl", "ftp://x.example"), "$.detail"))
        .contains("'sourceUrl' must be an http or https address");
  }

  @Test
  void refusesWhatIsNoLiveBlogAndSaysWhy() {
    MvcTestResult answer = api.importText("Headline\n\nJust an article.\n");

    assertThat(answer).hasStatus(422).hasContentType("application/problem+json");
    assertThat(Api.<String>read(answer, "$.type"))
        .isEqualTo("urn:liveblog-archive:problem:not-a-live-blog");
    assertThat(Api.<String>read(answer, "$.requestId")).isNotEmpty();
  }

  @Test
  void refusesBytesThatAreNoText() {
    MvcTestResult answer = api.importText("Headline\n\u0000\n");

    assertThat(answer).hasStatus(400);
    assertThat(Api.<String>read(answer, "$.detail")).contains("Line 2 holds a NUL character");
  }

  private static List<Integer> counts(MvcTestResult answer) {
    return Stream.of("created", "changed", "unchanged", "missing")
        .map(name -> Api.<Integer>read(answer, "$." + name))
        .toList();
  }

  private List<@Nullable String> revisionKinds(MvcTestResult answer) {
    return database
        .sql("select kind from revision where live_blog_id = :id order by number")
        .param("id", UUID.fromString(Api.read(answer, "$.liveBlog.id")))
        .query(String.class)
        .list();
  }
}
