package org.liveblogarchive.search.query.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.search.query.web.FakeEntrySearch.hit;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.query.Extras;
import org.liveblogarchive.search.query.Facet;
import org.liveblogarchive.search.query.FacetValue;
import org.liveblogarchive.search.query.Filters;
import org.liveblogarchive.search.query.PageExpired;
import org.liveblogarchive.search.query.PagePosition;
import org.liveblogarchive.search.query.QueryRefused;
import org.liveblogarchive.search.query.SearchMode;
import org.liveblogarchive.search.query.SearchRequest;
import org.liveblogarchive.search.query.SearchRequest.Order;
import org.liveblogarchive.search.query.SearchResults;
import org.liveblogarchive.search.query.SearchSettings;
import org.liveblogarchive.search.query.SearchUnavailable;
import org.liveblogarchive.search.query.TellingTerm;
import org.liveblogarchive.search.query.Timeline;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(SearchController.class)
@EnableConfigurationProperties(SearchSettings.class)
@Import({
  SearchParameters.class,
  Cursors.class,
  CursorKeys.class,
  NextPages.class,
  FakeEntrySearch.class,
  SearchControllerTests.Time.class
})
class SearchControllerTests {

  private static final Instant ASKED_AT = Instant.parse("2025-06-21T18:00:00Z");

  @Autowired private MockMvcTester http;
  @Autowired private FakeEntrySearch entries;

  @BeforeEach
  void findsNothing() {
    entries.answer(results(0, List.of(), null));
  }

  @Test
  void searchesForWhatTheParametersSay() {
    var _ =
        http.get()
            .uri(
                "/api/v1/search?q={q}&liveBlog=a&liveBlog=b&from=2025-06-21&to=2025-06-21"
                    + "&language=DE&status=ended&keyEvents=true&onThisDay=06-21&order=newest"
                    + "&recency=false&collapse=liveBlog&context=2&facets=topic,tag&facets=author"
                    + "&timeline=true&significantTerms=true&limit=7",
                " \"tea set\" ")
            .exchange();

    assertThat(entries.lastRequest())
        .isEqualTo(
            new SearchRequest(
                "\"tea set\"",
                new Filters(
                    Map.of(
                        Facet.LIVE_BLOG, List.of("a", "b"),
                        Facet.LANGUAGE, List.of("de"),
                        Facet.STATUS, List.of("ended")),
                    Instant.parse("2025-06-21T00:00:00Z"),
                    Instant.parse("2025-06-22T00:00:00Z"),
                    MonthDay.of(6, 21),
                    true),
                SearchMode.KEYWORD,
                Order.NEWEST,
                false,
                true,
                new Extras(true, 2, Set.of(Facet.TOPIC, Facet.TAG, Facet.AUTHOR), true, true, true),
                7,
                null));
  }

  @Test
  void answersHitsInTheAgreedShape() {
    entries.answer(results(1, List.of(hit()), null));

    assertThat(http.get().uri("/api/v1/search?q=tea"))
        .hasStatusOk()
        .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=1")
        .doesNotContainHeader(HttpHeaders.LINK)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {
              "mode": "keyword",
              "total": 1,
              "items": [
                {
                  "entry": {
                    "id": "00000000-0000-7000-8000-0000000000e1",
                    "liveBlogId": "00000000-0000-7000-8000-000000000001",
                    "revision": 2,
                    "status": "published",
                    "language": "en",
                    "position": 1000000,
                    "headline": null,
                    "text": "A tea set",
                    "authors": [{"name": "Ada Fenwick"}],
                    "tags": ["gifts"],
                    "keyEvent": true,
                    "pinned": false,
                    "publishedAt": null,
                    "publishedOn": "2025-06-21",
                    "timePrecision": "day",
                    "updatedAt": "2025-06-21T18:00:00.123456Z",
                    "links": {
                      "self": "/api/v1/liveblogs/00000000-0000-7000-8000-000000000001/entries/00000000-0000-7000-8000-0000000000e1",
                      "context": "/api/v1/liveblogs/00000000-0000-7000-8000-000000000001/entries?around=00000000-0000-7000-8000-0000000000e1"
                    }
                  },
                  "liveBlog": {
                    "id": "00000000-0000-7000-8000-000000000001",
                    "slug": "solstice-regatta",
                    "headline": "Solstice regatta",
                    "status": "ended",
                    "links": {"self": "/api/v1/liveblogs/00000000-0000-7000-8000-000000000001"}
                  },
                  "highlights": ["A <mark>tea</mark> set"],
                  "score": 1.5
                }
              ],
              "nextCursor": null
            }
            """);
  }

  @Test
  void linksToTheNextPageAndContinuesThere() {
    var position = new PagePosition("a view", ASKED_AT, List.of(1.5, Long.MIN_VALUE, "id"));
    entries.answer(results(30, List.of(hit()), position));

    String next = nextOf("/api/v1/search?q={q}&limit=1", "tea + a&b=c");

    assertThat(next).startsWith("/api/v1/search?q=tea%20%2B%20a%26b%3Dc&limit=1&cursor=");
    var _ = http.get().uri(URI.create(next)).exchange();
    assertThat(entries.lastRequest().text()).isEqualTo("tea + a&b=c");
    assertThat(entries.lastRequest().after()).isEqualTo(position);
  }

  @Test
  void namesEverythingThatIsWrongWithARequest() {
    assertThat(
            http.get()
                .uri(
                    "/api/v1/search?from=yesterday&limit=101&limit=2&order=best&sort=x&language=?"))
        .hasStatus(400)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .bodyJson()
        .hasPathSatisfying(
            "$.type",
            type ->
                assertThat(type)
                    .asString()
                    .isEqualTo("urn:liveblog-archive:problem:invalid-parameter"))
        .hasPathSatisfying(
            "$.errors[*].parameter",
            names ->
                assertThat(names)
                    .asArray()
                    .containsExactly("language", "from", "order", "limit", "sort"))
        .hasPath("$.errors[0].message");
  }

  @Test
  void saysThatACursorBelongsToAnotherSearch() {
    entries.answer(
        results(30, List.of(hit()), new PagePosition("a view", ASKED_AT, List.of("id"))));
    String next = nextOf("/api/v1/search?q=tea");
    String cursor = next.substring(next.indexOf("cursor=") + "cursor=".length());

    assertThat(http.get().uri("/api/v1/search?q=coffee&cursor=" + cursor))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].parameter")
        .isEqualTo("cursor");
    assertThat(http.get().uri("/api/v1/search?q=tea&limit=3&cursor=" + cursor)).hasStatusOk();
  }

  @Test
  void saysThatACursorExpired() {
    entries.fail(PageExpired.causedBy(new IllegalStateException("secret")));

    assertThat(http.get().uri("/api/v1/search?q=tea"))
        .hasStatus(410)
        .bodyJson()
        .hasPathSatisfying(
            "$.type",
            type ->
                assertThat(type)
                    .asString()
                    .isEqualTo("urn:liveblog-archive:problem:cursor-expired"));
  }

  @Test
  void saysThatTheTextIsTooMuch() {
    entries.fail(QueryRefused.causedBy(new IllegalStateException("secret")));

    assertThat(http.get().uri("/api/v1/search?q=tea"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].parameter")
        .isEqualTo("q");
  }

  @Test
  void saysWhenToTryAgainWhileSearchIsUnavailable() {
    entries.fail(SearchUnavailable.causedBy(new IllegalStateException("secret")));

    var answer = http.get().uri("/api/v1/search?q=tea").exchange();

    assertThat(answer)
        .hasStatus(503)
        .hasHeader(HttpHeaders.RETRY_AFTER, "2")
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyText()
        .contains("urn:liveblog-archive:problem:search-unavailable")
        .doesNotContain("secret");
  }

  @Test
  void answersCountsAndSaysWhenTimeRanOut() {
    entries.answer(
        new SearchResults(
            SearchMode.KEYWORD,
            null,
            3,
            true,
            List.of(),
            Map.of(
                Facet.LIVE_BLOG,
                List.of(new FacetValue("solstice-regatta", "Solstice regatta", 3))),
            new Timeline(
                Timeline.Interval.DAY,
                List.of(new Timeline.Bucket(Instant.parse("2025-06-21T00:00:00Z"), 3))),
            List.of(new TellingTerm("kettle", 2)),
            "tea set",
            null));

    assertThat(
            http.get()
                .uri("/api/v1/search?q=tea&facets=liveBlog&timeline=true&significantTerms=true"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {
              "mode": "keyword",
              "total": 3,
              "partial": true,
              "items": [],
              "facets": {
                "liveBlog": [{"value": "solstice-regatta", "label": "Solstice regatta", "count": 3}]
              },
              "timeline": {
                "interval": "day",
                "buckets": [{"start": "2025-06-21T00:00:00Z", "count": 3}]
              },
              "significantTerms": [{"term": "kettle", "count": 2}],
              "didYouMean": "tea set",
              "nextCursor": null
            }
            """);
  }

  @Test
  void saysThatACursorIsTooOld() {
    entries.answer(
        results(30, List.of(hit()), new PagePosition("a view", ASKED_AT, List.of("id"))));
    String next = nextOf("/api/v1/search?q=tea");

    Time.now = ASKED_AT.plus(Duration.ofMinutes(3));
    assertThat(http.get().uri(URI.create(next))).hasStatus(410);
    Time.now = ASKED_AT;
    assertThat(http.get().uri(URI.create(next))).hasStatusOk();
  }

  private static SearchResults results(
      long total, List<SearchResults.Hit> hits, @Nullable PagePosition next) {
    return new SearchResults(
        SearchMode.KEYWORD, null, total, false, hits, Map.of(), null, List.of(), null, next);
  }

  /** A clock that stands still unless a test moves it. */
  @TestConfiguration
  static class Time {

    static volatile Instant now = ASKED_AT;

    @Bean
    @Primary
    Clock clockOfTheTest() {
      return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    }
  }

  private String nextOf(String uri, Object... variables) {
    String link =
        http.get().uri(uri, variables).exchange().getResponse().getHeader(HttpHeaders.LINK);
    assertThat(link).matches("<.*>; rel=\"next\"");
    return requireNonNull(link).substring(1, link.indexOf('>'));
  }
}
