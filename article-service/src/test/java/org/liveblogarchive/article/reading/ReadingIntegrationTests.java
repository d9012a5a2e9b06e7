package org.liveblogarchive.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnRealDatabase
class ReadingIntegrationTests {

  /** Only the live blogs of this test, whatever other tests have left in the database. */
  private static final String OURS =
      "/api/v1/liveblogs?publisher=Harbour Post&publisher=River Gazette";

  private static final String COUNTDOWN = "/api/v1/liveblogs/countdown";

  @Autowired private Api api;

  @BeforeEach
  void importTwoLiveBlogs() {
    String entries =
        IntStream.rangeClosed(0, 25)
            .map(minute -> 25 - minute)
            .mapToObj("12:%02d\nMinute %1$d.\n\n"::formatted)
            .collect(Collectors.joining());
    api.importText(
        "Countdown\n\n1 May 2025\n\n1 May 2025\n\n" + entries,
        "timeZone",
        "UTC",
        "language",
        "en",
        "publisher",
        "Harbour Post");
    api.importText(
        Texts.regatta("Regatta"),
        "timeZone",
        "Europe/London",
        "publisher",
        "River Gazette",
        "language",
        "en-GB");
  }

  @Test
  void pagesThroughAllEntriesOnceNewestFirst() {
    List<String> texts = new ArrayList<>();
    String address = COUNTDOWN + "/entries?limit=10";
    for (String next = address; next != null; ) {
      MvcTestResult page = api.get(next);
      texts.addAll(Api.read(page, "$.items[*].text"));
      String cursor = Api.read(page, "$.nextCursor");
      next = cursor == null ? null : address + "&cursor=" + cursor;
    }

    assertThat(texts)
        .hasSize(26)
        .isEqualTo(
            IntStream.rangeClosed(0, 25)
                .mapToObj(minute -> "Minute " + (25 - minute) + ".")
                .toList());
  }

  @Test
  void linksToTheNextPage() {
    MvcTestResult page = api.get(COUNTDOWN + "/entries?limit=10&order=oldest");

    String link = page.getResponse().getHeader("Link");

    assertThat(link).startsWith("<" + COUNTDOWN + "/entries?").endsWith(">; rel=\"next\"");
    String next = String.valueOf(link).substring(1, String.valueOf(link).indexOf('>'));
    assertThat(Api.<List<String>>read(api.get(next), "$.items[*].text")).startsWith("Minute 10.");
  }

  @Test
  void showsAnEntryAmongItsNeighbours() {
    String entry = Api.read(api.get(COUNTDOWN + "/entries?limit=13"), "$.items[12].id");

    MvcTestResult page = api.get(COUNTDOWN + "/entries?limit=5&around=" + entry);

    assertThat(Api.<List<String>>read(page, "$.items[*].text"))
        .containsExactly("Minute 15.", "Minute 14.", "Minute 13.", "Minute 12.", "Minute 11.");
  }

  @Test
  void showsOnlyKeyEventsOnRequest() {
    MvcTestResult page = api.get("/api/v1/liveblogs/regatta/entries?keyEvents=true");

    assertThat(Api.<List<String>>read(page, "$.items[*].headline"))
        .containsExactly("A winner at last");
  }

  @Test
  void showsALiveBlogByIdAndBySlug() {
    MvcTestResult bySlug = api.get(COUNTDOWN);

    assertThat(bySlug).hasStatus(200).hasHeader("ETag", "\"27\"");
    MvcTestResult byId = api.get(Api.read(bySlug, "$.links.self"));
    assertThat(Api.body(byId)).isEqualTo(Api.body(bySlug));
    assertThat(Api.<String>read(byId, "$.publishedOn")).isEqualTo("2025-05-01");
    assertThat(Api.<String>read(byId, "$.source.publisher")).isEqualTo("Harbour Post");
    assertThat(Api.<String>read(byId, "$.coverage.start")).isEqualTo("2025-05-01T12:00:00Z");
  }

  @Test
  void showsOneEntry() {
    String self = Api.read(api.get(COUNTDOWN + "/entries?limit=1"), "$.items[0].links.self");

    MvcTestResult entry = api.get(self);

    assertThat(entry).hasStatus(200);
    assertThat(Api.<String>read(entry, "$.text")).isEqualTo("Minute 25.");
    assertThat(Api.<String>read(entry, "$.timePrecision")).isEqualTo("minute");
    assertThat(Api.<String>read(entry, "$.blocks[0].type")).isEqualTo("paragraph");
  }

  @Test
  void answersNotModifiedToWhoHasTheCurrentState() {
    for (String address :
        List.of(COUNTDOWN, COUNTDOWN + "/entries", "/api/v1/liveblogs?language=en")) {
      String eTag = String.valueOf(api.get(address).getResponse().getHeader("ETag"));

      assertThat(api.getUnlessMatches(address, eTag)).hasStatus(304).hasHeader("ETag", eTag);
      assertThat(api.getUnlessMatches(address, "\"other\"")).hasStatus(200);
    }
  }

  @Test
  void listsLiveBlogsByTimeAndFilters() {
    assertThat(slugs(OURS)).containsExactly("regatta", "countdown");
    assertThat(slugs(OURS + "&order=oldest")).containsExactly("countdown", "regatta");
    assertThat(slugs(OURS + "&language=en")).containsExactly("countdown");
    assertThat(slugs("/api/v1/liveblogs?publisher=Harbour Post")).containsExactly("countdown");
    assertThat(slugs(OURS + "&topic=sailing")).isEmpty();
    assertThat(slugs(OURS + "&status=ended")).isEmpty();
    assertThat(slugs(OURS + "&from=2025-05-02")).containsExactly("regatta");
    assertThat(slugs(OURS + "&to=2025-05-01")).containsExactly("countdown");
  }

  @Test
  void pagesThroughLiveBlogs() {
    MvcTestResult first = api.get(OURS + "&limit=1");

    String cursor = Api.read(first, "$.nextCursor");
    MvcTestResult second = api.get(OURS + "&limit=1&cursor=" + cursor);

    assertThat(Api.<List<String>>read(second, "$.items[*].slug")).containsExactly("countdown");
    assertThat(Api.<Object>read(second, "$.nextCursor")).isNull();
  }

  @Test
  void refusesACursorOfAnotherList() {
    String cursor = Api.read(api.get(COUNTDOWN + "/entries?limit=1"), "$.nextCursor");

    assertThat(api.get(COUNTDOWN + "/entries?order=oldest&cursor=" + cursor)).hasStatus(400);
    assertThat(api.get(COUNTDOWN + "/entries?cursor=!")).hasStatus(400);
  }

  @Test
  void namesWhatIsWrongWithAParameter() {
    assertDetail("?limit=0", "'limit' must be greater than or equal to 1");
    assertDetail("?limit=many", "'limit' must be a whole number");
    assertDetail("?order=best", "'order' must be one of newest, oldest");
    assertDetail("?colour=red", "'colour' is unknown here; known are around, asOf, cursor");
    assertDetail("?order=newest&order=oldest", "'order' may be given only once");
    assertThat(api.get("/api/v1/liveblogs?from=%2B300000-01-01T00:00:00Z")).hasStatus(400);
    assertDetail("?around=x", "'around' must be an id");
  }

  @Test
  void knowsNoOtherLiveBlogs() {
    assertThat(api.get("/api/v1/liveblogs/nothing"))
        .hasStatus(404)
        .hasContentType("application/problem+json");
    assertThat(api.get(COUNTDOWN + "/entries/01978f3a-5c00-7a10-8000-000000000001")).hasStatus(404);
    assertThat(api.get("/api/v1/nothing"))
        .hasStatus(404)
        .hasContentType("application/problem+json");
  }

  private void assertDetail(String query, String detail) {
    MvcTestResult answer = api.get(COUNTDOWN + "/entries" + query);
    assertThat(answer).hasStatus(400);
    assertThat(Api.<String>read(answer, "$.detail")).startsWith(detail);
  }

  private List<String> slugs(String address) {
    assertThat(api.get(address)).hasStatus(200);
    return Api.read(api.get(address), "$.items[*].slug");
  }
}
