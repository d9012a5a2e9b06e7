package org.liveblogarchive.article.formats.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.testing.HttpNewsroom.address;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.formats.Xml;
import org.liveblogarchive.article.testing.HttpNewsroom;
import org.liveblogarchive.article.testing.Replica;
import org.liveblogarchive.article.testing.Texts;
import org.liveblogarchive.devstack.servers.SharedServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Live blogs in every form that they are given out in, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepresentationsIntegrationTests {

  /** Up to so many entries a document is kept in memory here. */
  private static final int KEPT = 3;

  private Replica replica;
  private HttpNewsroom newsroom;
  private String regatta = "";

  @BeforeAll
  void start() {
    replica =
        Replica.on(
            SharedServers.freshDatabase(),
            "formats.public-url=https://archive.example",
            "formats.kept-entries=" + KEPT);
    newsroom = replica.newsroom();
    regatta = newsroom.importText(Texts.regatta("Regatta in forms"), "?timeZone=UTC&language=en");
  }

  @AfterAll
  void stop() {
    replica.close();
  }

  @ParameterizedTest
  @CsvSource({
    "html, text/html;charset=UTF-8",
    "jsonld, application/ld+json",
    "atom, application/atom+xml",
    "feed.json, application/feed+json",
    "ninjs, application/ninjs+json"
  })
  void givesALiveBlogOutBySuffixByIdAndBySlug(String suffix, String type) {
    HttpNewsroom.Answer byId = newsroom.get(address(regatta) + "." + suffix);
    HttpNewsroom.Answer bySlug = newsroom.get("/api/v1/liveblogs/regatta-in-forms." + suffix);

    assertThat(byId.status()).isEqualTo(200);
    assertThat(byId.header("Content-Type")).isEqualTo(type);
    assertThat(byId.header("ETag")).isEqualTo("\"4-" + suffix + "\"");
    assertThat(byId.header("Cache-Control")).isEqualTo("max-age=1, must-revalidate, public");
    assertThat(byId.header("Cache-Tag")).isEqualTo("liveblog-" + regatta);
    assertThat(byId.header("Content-Disposition"))
        .isEqualTo("inline; filename=\"regatta-in-forms." + suffix + "\"");
    assertThat(byId.body()).contains("Marigold", "https://archive.example/");
    assertThat(bySlug.body()).isEqualTo(byId.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html;charset=UTF-8
          application/ld+json                                             | application/ld+json
          application/ld+json;q=0.3, application/atom+xml;q=0.4           | application/atom+xml
          text/*                                                          | text/html;charset=UTF-8
          */*                                                             | application/json
          application/json, text/html                                     | application/json
          application/*                                                   | application/json
          application/*;q=0.1, application/feed+json                      | application/feed+json
          """)
  void givesWhatTheCallerWouldRatherHave(String accept, String type) {
    HttpNewsroom.Answer answer = newsroom.get(address(regatta), "Accept", accept);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(type);
    assertThat(answer.header("Vary")).isEqualTo("Accept");
  }

  @Test
  void answersWithTheResourceWhereNothingIsSaid() {
    HttpNewsroom.Answer answer = newsroom.get(address(regatta));

    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.header("ETag")).isEqualTo("\"4\"");
    assertThat(answer.text("slug")).isEqualTo("regatta-in-forms");
    assertThat(links(answer))
        .contains(
            "<" + address(regatta) + ".jsonld>; rel=\"alternate\"; type=\"application/ld+json\"")
        .contains("<" + address(regatta) + ".html>; rel=\"alternate\"; type=\"text/html\"")
        .contains("rel=\"timegate\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "text/html;q=0", "application/problem+json"})
  void namesWhatThereIsWhereTheCallerAcceptsNoneOfIt(String accept) {
    HttpNewsroom.Answer answer = newsroom.get(address(regatta), "Accept", accept);

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.text("type")).endsWith(":not-acceptable");
    assertThat(answer.text("detail")).contains("application/json", "text/html", "ninjs");
    assertThat(answer.json().path("mediaTypes").toString()).contains("application/ld+json");
  }

  @Test
  void refusesAnAcceptHeaderThatIsNone() {
    HttpNewsroom.Answer answer = newsroom.get(address(regatta), "Accept", "html please");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("detail")).startsWith("'Accept' must be media types");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "json.feed", "HTML", "html.html"})
  void knowsNoOtherSuffix(String suffix) {
    HttpNewsroom.Answer answer = newsroom.get(address(regatta) + "." + suffix);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void namesTheSuffixesThatThereAre() {
    HttpNewsroom.Answer answer = newsroom.get(address(regatta) + ".pdf");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("type")).endsWith(":representation-unknown");
    assertThat(answer.text("detail")).contains(".atom, .feed.json, .html");
  }

  @Test
  void refusesParametersThatItDoesNotKnow() {
    assertThat(newsroom.get(address(regatta) + ".html?limit=3").status()).isEqualTo(400);
    assertThat(newsroom.get(address(regatta) + ".html?asOf=2999-01-01").status()).isEqualTo(400);
    assertThat(newsroom.get(address(regatta) + ".html?asOf=soon").status()).isEqualTo(400);
  }

  @Test
  void answersNotModifiedUntilSomethingChanges() {
    String liveBlog = newsroom.liveBlog("Asked again");
    newsroom.entry(liveBlog, "First.");
    String page = address(liveBlog) + ".html";
    String eTag = newsroom.get(page).header("ETag");

    HttpNewsroom.Answer again = newsroom.get(page, "If-None-Match", eTag);
    HttpNewsroom.Answer otherForm =
        newsroom.get(address(liveBlog), "If-None-Match", eTag, "Accept", "application/atom+xml");
    newsroom.entry(liveBlog, "Second.");
    HttpNewsroom.Answer changed = newsroom.get(page, "If-None-Match", eTag);

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(eTag);
    assertThat(again.header("Cache-Tag")).isEqualTo("liveblog-" + liveBlog);
    assertThat(otherForm.status()).isEqualTo(200);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.body()).contains("Second.");
  }

  @Test
  void answersHeadWithTheHeadersOfTheDocument() {
    HttpNewsroom.Answer page = newsroom.get(address(regatta) + ".html");
    HttpNewsroom.Answer head = newsroom.head(address(regatta) + ".html");

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String header : List.of("ETag", "Content-Type", "Content-Length", "Link")) {
      assertThat(head.header(header)).isNotEmpty().isEqualTo(page.header(header));
    }
  }

  @Test
  void letsNothingButPicturesIntoThePage() {
    HttpNewsroom.Answer page = newsroom.get(address(regatta) + ".html");

    assertThat(page.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @Test
  void goesBackInTime() {
    String then = address(regatta) + ".atom?asOf=2025-06-21T05:30:00Z";

    HttpNewsroom.Answer answer = newsroom.get(then);

    assertThat(Xml.of(answer.body()).all("//entry")).hasSize(2);
    assertThat(answer.header("Memento-Datetime")).isEqualTo("Sat, 21 Jun 2025 05:30:00 GMT");
    assertThat(links(answer)).contains("rel=\"original\"").contains("rel=\"timemap\"");
    assertThat(newsroom.get(address(regatta) + ".atom?asOf=2025-06-20").status()).isEqualTo(404);
    assertThat(
            newsroom
                .get(address(regatta) + "?asOf=2025-06-21T05:30:00Z", "Accept", "text/html")
                .body())
        .contains("The gun has gone")
        .doesNotContain("Marigold");
  }

  @Test
  void showsOnlyThatAnEntryWasTakenDownEverywhereAndInThePast() {
    String liveBlog = newsroom.liveBlog("Tombstones");
    String entry = newsroom.entry(liveBlog, "A slander.");
    newsroom.entry(liveBlog, "The truth.");
    String draft = newsroom.entry(liveBlog, "Not yet.", "draft", false);
    String then = newsroom.get(address(liveBlog)).text("updatedAt");
    for (String suffix : List.of("html", "atom", "jsonld", "feed.json", "ninjs")) {
      assertThat(newsroom.get(address(liveBlog) + "." + suffix).body()).contains("A slander.");
    }
    newsroom.withdraw(liveBlog, entry, "It was wrong.");

    for (String suffix : List.of("html", "atom", "jsonld", "feed.json", "ninjs")) {
      String now = newsroom.get(address(liveBlog) + "." + suffix).body();
      String past = newsroom.get(address(liveBlog) + "." + suffix + "?asOf=" + then).body();
      assertThat(List.of(now, past))
          .as(suffix)
          .allSatisfy(
              body ->
                  assertThat(body)
                      .contains("The truth.")
                      .doesNotContain("slander")
                      .doesNotContain("Not yet.")
                      .doesNotContain(draft));
    }
    assertThat(newsroom.get(address(liveBlog) + ".html").body()).contains("It was wrong.");
  }

  @Test
  void hidesDraftsAndMournsTheWithdrawn() {
    String draft = newsroom.liveBlog("Nobody may know", "draft");
    String gone = newsroom.liveBlog("Gone");
    newsroom.withdraw(gone, "Never happened.");

    assertThat(newsroom.get(address(draft) + ".html").status()).isEqualTo(404);
    assertThat(newsroom.get(address(draft), "Accept", "text/html").status()).isEqualTo(404);
    HttpNewsroom.Answer withdrawn = newsroom.get(address(gone) + ".jsonld");
    assertThat(withdrawn.status()).isEqualTo(410);
    assertThat(withdrawn.json().at("/withdrawal/reason").asString()).isEqualTo("Never happened.");
    assertThat(newsroom.get("/api/v1/liveblogs/" + UUID.randomUUID() + ".html").status())
        .isEqualTo(404);
  }

  @Test
  void asksTheDatabaseNothingForWhatItHasWritten() {
    newsroom.get(address(regatta) + ".ninjs");
    replica.statements().forget();

    newsroom.get(address(regatta) + ".ninjs");
    newsroom.get(address(regatta) + ".ninjs");

    assertThat(replica.statements().prepared())
        .noneMatch(statement -> statement.contains("from entry"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "atom", "jsonld", "feed.json", "ninjs"})
  void sendsALargeLiveBlogInOnePiece(String suffix) {
    String slug = "large-" + suffix.replace('.', '-');
    String liveBlog = newsroom.liveBlog(slug.replace('-', ' '));
    IntStream.rangeClosed(1, KEPT + 1)
        .forEach(number -> newsroom.entry(liveBlog, "Entry number " + number + "."));

    HttpNewsroom.Answer whole = newsroom.get(address(liveBlog) + "." + suffix);
    HttpNewsroom.Answer head = newsroom.head(address(liveBlog) + "." + suffix);

    assertThat(whole.status()).isEqualTo(200);
    assertThat(whole.body()).contains("Entry number 1.", "Entry number 4.");
    assertThat(whole.header("Content-Length"))
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "%d",
                whole.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length));
    assertThat(whole.header("ETag")).isEqualTo("\"5-" + suffix + "\"");
    assertThat(head.header("ETag")).isEqualTo("\"5-" + suffix + "\"");
    assertThat(
            newsroom
                .get(address(liveBlog) + "." + suffix, "If-None-Match", whole.header("ETag"))
                .status())
        .isEqualTo(304);
  }

  @Test
  void tellsTheSameInJsonLdAndInThePage() {
    Xml page = Xml.of(newsroom.get(address(regatta) + ".html").body());
    JsonNode embedded =
        JsonMapper.shared().readTree(page.first("//script[@type='application/ld+json']"));

    assertThat(embedded).isEqualTo(newsroom.get(address(regatta) + ".jsonld").json());
    assertThat(embedded.path("liveBlogUpdate")).hasSize(3);
    assertThat(page.all("//li[contains(@class, 'entry')]")).hasSize(3);
  }

  private static String links(HttpNewsroom.Answer answer) {
    return String.join(", ", answer.response().headers().allValues("Link"));
  }
}
