package org.liveblogarchive.article.formats.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.formats.WholeBuilder.HOSTILE;
import static org.liveblogarchive.article.formats.WholeBuilder.aLiveBlog;
import static org.liveblogarchive.article.formats.WholeBuilder.everything;
import static org.liveblogarchive.article.formats.WholeBuilder.id;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.formats.WholeBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFeedTests {

  private static final List<String> OF_FEED =
      List.of(
          "version",
          "title",
          "home_page_url",
          "feed_url",
          "description",
          "language",
          "authors",
          "items");
  private static final List<String> OF_ITEM =
      List.of(
          "id",
          "url",
          "title",
          "content_html",
          "content_text",
          "image",
          "date_published",
          "date_modified",
          "authors",
          "tags",
          "_liveblog");

  @Test
  void hasTheMembersOfTheFormatAndNoOthers() {
    JsonNode feed = read(everything());

    assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.path("feed_url").asString())
        .isEqualTo("https://archive.example/api/v1/liveblogs/storm-at-sea.feed.json");
    assertThat(OF_FEED).containsAll(feed.propertyNames());
    feed.path("items").forEach(item -> assertThat(OF_ITEM).containsAll(item.propertyNames()));
    feed.path("items")
        .forEach(item -> assertThat(item.has("id") && item.has("content_text")).isTrue());
    feed.path("items").findValues("date_published").forEach(JsonFeedTests::isTime);
  }

  private static void isTime(JsonNode time) {
    assertThat(OffsetDateTime.parse(time.asString())).isNotNull();
  }

  @Test
  void beginsWithTheNewestEntryAndLeavesOutWhatWasTakenDown() {
    JsonNode feed = read(aLiveBlog().saying("First.").withdrawn("Wrong.").saying("Third."));

    assertThat(feed.path("items").findValuesAsString("id"))
        .containsExactly("urn:uuid:" + id(3), "urn:uuid:" + id(1));
  }

  @Test
  void saysNothingThatIsNotKnown() {
    JsonNode item = read(aLiveBlog().imported().saying("One.")).path("items").get(0);

    assertThat(item.propertyNames())
        .containsExactly("id", "url", "content_html", "content_text", "_liveblog");
    assertThat(item.at("/_liveblog/time_precision").asString()).isEqualTo("none");
  }

  @Test
  void tellsOfADayInItsOwnObject() {
    JsonNode newest = read(everything()).path("items").get(0);

    assertThat(newest.has("date_published")).isFalse();
    assertThat(newest.at("/_liveblog/published_on").asString()).isEqualTo("2025-06-22");
  }

  @Test
  void hasContentEvenWhereThereIsNone() {
    JsonNode item = read(aLiveBlog().entry(it -> it)).path("items").get(0);

    assertThat(item.path("content_text").asString()).isEmpty();
  }

  @Test
  void neverClaimsToBeFinished() {
    assertThat(read(everything()).has("expired")).isFalse();
  }

  @Test
  void keepsTextAsText() {
    JsonNode item = read(aLiveBlog().saying(HOSTILE)).path("items").get(0);

    assertThat(item.path("content_html").asString())
        .startsWith("<p>&lt;/script&gt;&lt;script&gt;alert(1)")
        .doesNotContain("<script>");
    assertThat(item.path("content_text").asString()).startsWith("</script><script>alert(1)");
  }

  private static JsonNode read(WholeBuilder whole) {
    return JsonMapper.shared().readTree(whole.as(new JsonFeed()));
  }
}
