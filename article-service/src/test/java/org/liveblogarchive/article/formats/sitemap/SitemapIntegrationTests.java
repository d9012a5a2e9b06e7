package org.liveblogarchive.article.formats.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.testing.HttpNewsroom.address;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.formats.Xml;
import org.liveblogarchive.article.testing.HttpNewsroom;
import org.liveblogarchive.article.testing.Replica;
import org.liveblogarchive.article.testing.Texts;
import org.liveblogarchive.devstack.servers.SharedServers;

/** What search engines are told of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitemapIntegrationTests {

  private static final String HOST = "https://archive.example";

  private Replica replica;
  private HttpNewsroom newsroom;

  @BeforeAll
  void start() {
    replica =
        Replica.on(
            SharedServers.freshDatabase(),
            "formats.public-url=" + HOST,
            "formats.publisher=Test Archive",
            "sitemap.addresses=2");
    newsroom = replica.newsroom();
    newsroom.liveBlog("The very first");
  }

  @AfterAll
  void stop() {
    replica.close();
  }

  @Test
  void listsEveryPublicLiveBlogOnceInPartsOfBoundedSize() {
    List<String> expected = new ArrayList<>();
    for (int number = 1; number <= 5; number++) {
      newsroom.liveBlog("Listed " + number);
      expected.add(page("listed-" + number));
    }
    newsroom.liveBlog("Hidden", "draft");

    List<String> found = new ArrayList<>();
    for (String part : locations("/sitemap.xml")) {
      List<String> addresses = locations(part.substring(HOST.length()));
      assertThat(addresses).hasSizeBetween(1, 2);
      found.addAll(addresses);
    }

    assertThat(locations("/sitemap.xml"))
        .startsWith(HOST + "/sitemap-1.xml", HOST + "/sitemap-2.xml", HOST + "/sitemap-3.xml");
    assertThat(found)
        .doesNotHaveDuplicates()
        .containsSubsequence(expected)
        .doesNotContain(page("hidden"));
  }

  @Test
  void tellsWhenEachLiveBlogLastChanged() {
    String liveBlog = newsroom.liveBlog("Changing");
    newsroom.entry(liveBlog, "More.");
    OffsetDateTime changed =
        OffsetDateTime.parse(newsroom.get(address(liveBlog)).text("updatedAt")).withNano(0);
    String part = partThatHolds("changing");

    assertThat(
            OffsetDateTime.parse(
                xml(part).first("//url[loc='%s']/lastmod".formatted(page("changing")))))
        .isEqualTo(changed);
    assertThat(
            OffsetDateTime.parse(
                xml("/sitemap.xml").first("//sitemap[loc='%s']/lastmod".formatted(HOST + part))))
        .isEqualTo(changed);
  }

  @Test
  void forgetsWhatWasTakenDownAtOnce() {
    String gone = newsroom.liveBlog("Gone");
    String part = partThatHolds("gone");
    String eTag = newsroom.get(part).header("ETag");
    assertThat(newsroom.get(part, "If-None-Match", eTag).status()).isEqualTo(304);
    assertThat(locations("/sitemap-news.xml")).contains(page("gone"));

    newsroom.withdraw(gone, "Never happened.");

    assertThat(newsroom.get(part, "If-None-Match", eTag).status()).isNotEqualTo(304);
    assertThat(allLocations()).doesNotContain(page("gone"));
    assertThat(locations("/sitemap-news.xml")).doesNotContain(page("gone"));
  }

  @Test
  void tellsOfTheNewsOfTwoDays() {
    newsroom.liveBlog("Breaking & entering");
    newsroom.importText(Texts.regatta("Old regatta"), "?timeZone=UTC&language=en");

    Xml news = xml("/sitemap-news.xml");
    String item = "//url[loc='%s']//*[name()='news:%%s']".formatted(page("breaking-entering"));

    assertThat(news.all("//loc")).doesNotContain(page("old-regatta"));
    assertThat(news.first(item.formatted("title"))).isEqualTo("Breaking & entering");
    assertThat(news.first(item.formatted("name"))).isEqualTo("Test Archive");
    assertThat(news.first(item.formatted("language"))).isEqualTo("und");
    assertThat(OffsetDateTime.parse(news.first(item.formatted("publication_date"))))
        .isAfter(OffsetDateTime.now(ZoneOffset.UTC).minusHours(1));
  }

  @Test
  void leavesOutOfTheNewsWhatHasNoKnownTime() {
    newsroom.importText(
        """
        Timeless

        This live blog has ended.

        Second thing.

        First thing.
        """,
        "");

    assertThat(locations("/sitemap-news.xml")).doesNotContain(page("timeless"));
    assertThat(allLocations()).contains(page("timeless"));
  }

  @Test
  void hasAnIndexEvenOfAnEmptyArchive() {
    try (Replica empty = Replica.on(SharedServers.freshDatabase(), "formats.public-url=" + HOST)) {
      HttpNewsroom reader = empty.newsroom();

      assertThat(Xml.of(reader.get("/sitemap.xml").body()).all("//loc"))
          .containsExactly(HOST + "/sitemap-1.xml");
      assertThat(Xml.of(reader.get("/sitemap-1.xml").body()).all("//loc")).isEmpty();
      assertThat(Xml.of(reader.get("/sitemap-news.xml").body()).all("//loc")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/sitemap-9999.xml", "/sitemap-0.xml", "/sitemap-x.xml", "/sitemap-99999999.xml"})
  void knowsNoOtherPart(String address) {
    HttpNewsroom.Answer answer = newsroom.get(address);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void takesNoParametersAndForbidsNoRobot() {
    assertThat(newsroom.get("/sitemap.xml?page=2").status()).isEqualTo(400);
    assertThat(newsroom.get("/sitemap.xml").header("X-Robots-Tag")).isEmpty();
    assertThat(newsroom.get("/sitemap.xml").header("Content-Type"))
        .isEqualTo("application/xml;charset=UTF-8");
  }

  private static String page(String slug) {
    return HOST + "/api/v1/liveblogs/" + slug + ".html";
  }

  private String partThatHolds(String slug) {
    return locations("/sitemap.xml").stream()
        .map(part -> part.substring(HOST.length()))
        .filter(part -> locations(part).contains(page(slug)))
        .findFirst()
        .orElseThrow();
  }

  private List<String> allLocations() {
    return locations("/sitemap.xml").stream()
        .flatMap(part -> locations(part.substring(HOST.length())).stream())
        .toList();
  }

  private List<String> locations(String address) {
    return xml(address).all("//loc");
  }

  private Xml xml(String address) {
    HttpNewsroom.Answer answer = newsroom.get(address);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isNotEmpty();
    return Xml.of(answer.body());
  }
}
