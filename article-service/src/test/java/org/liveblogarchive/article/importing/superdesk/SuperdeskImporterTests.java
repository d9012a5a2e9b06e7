package org.liveblogarchive.article.importing.superdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.testing.Samples;

class SuperdeskImporterTests {

  private final SuperdeskImporter importer = new SuperdeskImporter();

  @Test
  void readsThePublishedPostsOfARealPageInTheOrderOfItsEditors() {
    ImportedLiveBlog demo = read(Samples.json("sourcefabric-demo-en.json"));

    assertThat(demo.entries())
        .extracting(entry -> entry.published().at())
        .containsExactly(
            Instant.parse("2017-03-08T11:36:11Z"),
            Instant.parse("2017-03-15T15:38:49Z"),
            Instant.parse("2017-03-15T15:53:09Z"),
            Instant.parse("2017-03-15T17:01:10Z"),
            Instant.parse("2017-03-16T14:54:59Z"),
            Instant.parse("2017-03-22T07:20:00Z"),
            Instant.parse("2017-03-22T08:22:07Z"),
            Instant.parse("2017-03-23T10:32:40Z"),
            Instant.parse("2017-03-23T10:33:01Z"),
            Instant.parse("2017-03-23T10:43:42Z"),
            Instant.parse("2017-03-23T10:46:19Z"));
    assertThat(demo.removed()).hasSize(13);
    assertThat(demo.entries().stream().filter(ImportedEntry::pinned))
        .extracting(ImportedEntry::sourceId)
        .satisfiesExactly(
            first -> assertThat(first).endsWith("12f304b036e1"),
            second -> assertThat(second).endsWith("bd1271d9d137"));
    assertThat(demo.entries().stream().filter(ImportedEntry::keyEvent)).hasSize(4);
    assertThat(demo.entries().stream().flatMap(entry -> entry.authors().stream()))
        .containsOnly(new Author("Gideon"), new Author("Anna Rohleder"), new Author("Manolis"));
    assertThat(messages(demo))
        .containsExactly(
            "The document holds 25 of the live blog's 34 posts; import its other pages too.",
            "Posts left out because they are not published but 'comment': 1.",
            "The document does not tell the live blog's headline, so it is called 'Live blog"
                + " 58bfeb4c15720af1a94c1052'.");
  }

  @Test
  void turnsTheItemsOfRealPostsIntoBlocks() {
    ImportedLiveBlog demo = read(Samples.json("sourcefabric-demo-en.json"));

    assertThat(kinds(demo.entries().get(3)))
        .containsExactly("Paragraph", "Image", "Image", "Image", "Image");
    assertThat(demo.entries().get(4).blocks())
        .singleElement()
        .isInstanceOfSatisfying(
            Block.Embed.class,
            card -> {
              assertThat(card.url()).isEqualTo("http://liveblog.pro/live-news-new-live-blog-3-1/");
              assertThat(card.provider()).isEqualTo("Live Blog pro");
              assertThat(card.text()).contains("scorecards");
            });
    assertThat(demo.entries().get(5).blocks())
        .singleElement()
        .isInstanceOfSatisfying(
            Block.Embed.class,
            tweet -> {
              assertThat(tweet.url())
                  .isEqualTo("https://twitter.com/Sourcefabric/status/844166739482968064");
              assertThat(tweet.provider()).isEqualTo("Twitter");
              assertThat(tweet.author()).contains("@sourcefabric");
            });
    assertThat(Block.words(demo.entries().get(7).blocks())).contains("Macron").contains("27,1 %");
    assertThat(Block.words(demo.entries().get(9).blocks()))
        .contains("Germany", "Podolski", "69", "England")
        .doesNotContain("inline-flex");
    assertThat(demo.entries().get(1).tags()).containsExactly("advertisement");
  }

  @Test
  void readsTheBlogBesideItsPosts() {
    ImportedLiveBlog harbour =
        read(
            """
            {"blog": {"_id": "b1", "title": "Harbour &amp; tide", "blog_status": "closed",
                "description": "<p>All about the <b>tide</b>.</p>", "start_date": "2024-06-01T06:00:00+02:00",
                "picture_url": "https://img.example/quay.jpg", "public_url": "https://live.example/harbour",
                "blog_preferences": {"language": "de"}, "category": "Weather"},
             "posts": {"_items": [%s], "_meta": {"total": 1}}}
            """
                .formatted(post("p1", "\"order\": 1", item("text", "\"text\": \"<p>Ebb.</p>\""))));

    assertThat(harbour.headline()).isEqualTo("Harbour & tide");
    assertThat(harbour.standfirst()).isEqualTo("All about the tide.");
    assertThat(harbour.ended()).isTrue();
    assertThat(harbour.language()).isEqualTo("de");
    assertThat(harbour.url()).isEqualTo(URI.create("https://live.example/harbour"));
    assertThat(harbour.topics()).containsExactly("Weather");
    assertThat(harbour.published().at()).isEqualTo(Instant.parse("2024-06-01T04:00:00Z"));
    assertThat(harbour.introduction())
        .containsExactly(new Block.Image("https://img.example/quay.jpg", null, null, null));
    assertThat(harbour.warnings()).isEmpty();
  }

  @Test
  void placesPostsThatEditorsMovedWhereTheyAreShown() {
    ImportedLiveBlog moved =
        read(
            page(
                post(
                    "c",
                    "\"order\": 2, \"published_date\": \"2024-06-01T08:00:00+00:00\"",
                    text("C")),
                post(
                    "a",
                    "\"order\": 1.5, \"published_date\": \"2024-06-01T09:00:00+00:00\"",
                    text("A")),
                post(
                    "b",
                    "\"order\": \"0.25\", \"published_date\": \"2024-06-01T10:00:00+00:00\"",
                    text("B"))));

    assertThat(moved.entries()).extracting(ImportedEntry::sourceId).containsExactly("b", "a", "c");
  }

  @Test
  void ordersPostsByTheirMomentsWhereOneHasNoOrder() {
    ImportedLiveBlog unordered =
        read(
            page(
                post("late", "\"published_date\": \"2024-06-01T10:00:00+02:00\"", text("Late")),
                post(
                    "early",
                    "\"order\": 9, \"_created\": \"Sat, 01 Jun 2024 06:00:00 GMT\"",
                    text("Early"))));

    assertThat(unordered.entries())
        .extracting(ImportedEntry::sourceId, entry -> entry.published().at())
        .containsExactly(
            tuple("early", Instant.parse("2024-06-01T06:00:00Z")),
            tuple("late", Instant.parse("2024-06-01T08:00:00Z")));
  }

  @Test
  void leavesOutWhatIsNotPublishedAndTellsWhatWasRemoved() {
    ImportedLiveBlog mixed =
        read(
            page(
                post("open", "\"lb_highlight\": \"true\", \"sticky\": 1", text("Open")),
                post("draft", "\"post_status\": \"draft\"", text("Draft")),
                post("sent", "\"post_status\": \"submitted\"", text("Sent")),
                post("gone", "\"deleted\": true", text("Gone")),
                post(
                    "back",
                    "\"post_status\": \"draft\", \"unpublished_date\":"
                        + " \"2024-06-01T06:00:00+00:00\"",
                    text("Back"))));

    assertThat(mixed.entries()).extracting(ImportedEntry::sourceId).containsExactly("open");
    assertThat(mixed.entries().getFirst().keyEvent()).isTrue();
    assertThat(mixed.entries().getFirst().pinned()).isTrue();
    assertThat(mixed.removed()).containsExactlyInAnyOrder("gone", "back");
    assertThat(messages(mixed))
        .contains(
            "Posts left out because they are not published but 'draft': 1.",
            "Posts left out because they are not published but 'submitted': 1.");
  }

  @Test
  void readsEveryTypeOfItem() {
    ImportedLiveBlog items =
        read(
            page(
                post(
                    "p",
                    "\"original_creator\": {\"_id\": \"u\", \"display_name\": \"Eva Lund\"}",
                    item("quote", "\"meta\": {\"quote\": \"We wait.\", \"credit\": \"Pilot\"}"),
                    item(
                        "image",
                        "\"meta\": {\"caption\": \"Quay\", \"credit\": \"Cy\", \"media\":"
                            + " {\"renditions\": {\"original\": {\"href\":"
                            + " \"//img.example/q.jpg\"}}}}"),
                    item(
                        "embed",
                        "\"meta\": \"{\\\"type\\\": \\\"video\\\", \\\"original_url\\\":"
                            + " \\\"https://www.youtube.com/watch?v=abc\\\", \\\"title\\\":"
                            + " \\\"Film\\\"}\""),
                    item(
                        "poll",
                        "\"poll_body\": {\"question\": \"Sail?\", \"answers\": [{\"option\":"
                            + " \"Yes\"}, {}]}"),
                    item("Weather card", "\"text\": \"<table><tr><td>Wind</td></tr></table>\""),
                    item("text", "\"text\": 5"))));

    assertThat(items.entries().getFirst().blocks())
        .containsExactly(
            new Block.Quote("We wait.", "Pilot"),
            new Block.Image("https://img.example/q.jpg", null, "Quay", "Cy"),
            new Block.Video("https://www.youtube.com/watch?v=abc", "Film", null),
            new Block.Paragraph("Sail?"),
            new Block.Listing(false, List.of("Yes")),
            new Block.Paragraph("Wind"),
            new Block.Paragraph("5"));
    assertThat(items.entries().getFirst().authors()).containsExactly(new Author("Eva Lund"));
  }

  @Test
  void readsPostsThatHoldTheirItemsThemselves() {
    ImportedLiveBlog second =
        read(
            """
            {"_items": [{"_id": "v2", "post_items_type": "text", "highlight": true, "sticky": false,
              "deleted": false, "published_date": "2024-06-01T08:00:00+00:00",
              "items": [{"item_type": "text", "text": "<p>Flood.</p>",
                         "original_creator": {"display_name": "Eva Lund"}}]}]}
            """);

    ImportedEntry entry = second.entries().getFirst();
    assertThat(entry.blocks()).containsExactly(new Block.Paragraph("Flood."));
    assertThat(entry.keyEvent()).isTrue();
    assertThat(entry.authors()).containsExactly(new Author("Eva Lund"));
  }

  @Test
  void joinsThePagesOfAnArray() {
    String first = page(post("a", "\"order\": 1", text("A")), post("b", "\"order\": 2", text("B")));
    String second =
        page(post("b", "\"order\": 2", text("B")), post("c", "\"order\": 3", text("C")));

    assertThat(read("[" + second + "," + first + "]").entries())
        .extracting(ImportedEntry::sourceId)
        .containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"_items\": []}",
        "{\"_items\": [{\"title\": \"A blog\", \"blog_status\": \"open\"}]}",
        "{\"_items\": \"post_status\"}",
        "{\"posts\": {\"_items\": [1, null]}}",
        "{\"entries\": [{\"id\": 1, \"render\": \"a\", \"timestamp\": 1}]}"
      })
  void leavesOtherDocumentsToOthers(String other) {
    assertThat(importer.recognises(SourceDocument.of(other))).isFalse();
    assertThatThrownBy(() -> read(other)).isInstanceOf(NotALiveBlog.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"_items\": [{\"post_status\": [], \"groups\": {\"refs\": 1}, \"_id\": {}}]}",
        "{\"_items\": [{\"post_status\": \"open\", \"groups\": [{\"refs\": [{\"item\": []}]}]}]}",
        "{\"_items\": [{\"post_status\": \"draft\", \"groups\": null}]}"
      })
  void refusesPostsOfWhichNothingCanBeRead(String odd) {
    assertThat(importer.recognises(SourceDocument.of(odd))).isTrue();
    assertThatThrownBy(() -> read(odd)).isInstanceOf(NotALiveBlog.class);
  }

  private ImportedLiveBlog read(String text) {
    return importer.read(SourceDocument.of(text));
  }

  private static String page(String... posts) {
    return "{\"_items\": [" + String.join(",", posts) + "]}";
  }

  private static String post(String id, String members, String... items) {
    String status = members.contains("post_status") ? "" : ", \"post_status\": \"open\"";
    return """
    {"_id": "%s", "particular_type": "post", %s %s,
     "groups": [{"id": "root", "refs": [{"idRef": "main"}]}, {"id": "main", "refs": [%s]}]}
    """
        .formatted(id, members, status, String.join(",", items));
  }

  private static String item(String type, String members) {
    return "{\"item\": {\"item_type\": \"%s\", %s}}".formatted(type, members);
  }

  private static String text(String words) {
    return item("text", "\"text\": \"<p>%s</p>\"".formatted(words));
  }

  private static List<String> kinds(ImportedEntry entry) {
    return entry.blocks().stream().map(block -> block.getClass().getSimpleName()).toList();
  }

  private static List<String> messages(ImportedLiveBlog liveBlog) {
    return liveBlog.warnings().stream().map(Warning::message).toList();
  }
}
