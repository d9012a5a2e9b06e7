package org.liveblogarchive.article.importing.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
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
import org.liveblogarchive.article.liveblog.TimePrecision;
import org.liveblogarchive.article.testing.Samples;

class GuardianImporterTests {

  private final GuardianImporter importer = new GuardianImporter();

  @Test
  void readsThePageOfARealLiveBlogWithoutTheKeyEventsOfItsOtherPages() {
    ImportedLiveBlog nasa = read(Samples.json("guardian-dcr-nasa-live.json"));

    assertThat(nasa.entries()).hasSize(13);
    assertThat(nasa.entries().stream().filter(ImportedEntry::keyEvent))
        .extracting(ImportedEntry::sourceId)
        .containsExactly("60300f5f8f08ad21ea60071e");
    assertThat(nasa.entries())
        .extracting(entry -> entry.published().at())
        .isSortedAccordingTo(Comparator.naturalOrder())
        .startsWith(Instant.parse("2021-02-19T18:42:02Z"))
        .endsWith(Instant.parse("2021-02-19T19:30:03Z"));
    assertThat(nasa.entries())
        .extracting(entry -> entry.published().precision())
        .containsOnly(TimePrecision.SECOND);
    assertThat(nasa.entries().stream().filter(entry -> !entry.authors().isEmpty()))
        .hasSize(3)
        .allSatisfy(
            entry -> assertThat(entry.authors()).containsExactly(new Author("Natalie Grover")));
    assertThat(messages(nasa))
        .containsExactly(
            "Key events that are listed but stand on other pages of the live blog: 3. They are left"
                + " out.",
            "The document is page 1 of 4; the blocks of the other pages are not in it.");
  }

  @Test
  void readsWhatARealPageSaysAboutItself() {
    ImportedLiveBlog nasa = read(Samples.json("guardian-dcr-nasa-live.json"));

    assertThat(nasa.ended()).isTrue();
    assertThat(nasa.language()).isEqualTo("en");
    assertThat(nasa.publisher()).isEqualTo("The Guardian");
    assertThat(nasa.url())
        .isEqualTo(
            URI.create(
                "https://www.theguardian.com/science/live/2021/feb/19/"
                    + "mars-landing-nasa-perseverance-rover-briefing-latest-live-news-updates"));
    assertThat(nasa.authors())
        .containsExactly(new Author("Tom McCarthy"), new Author("Natalie Grover"));
    assertThat(nasa.topics()).hasSize(7).startsWith("Mars", "Nasa");
    assertThat(nasa.published().at()).isEqualTo(Instant.parse("2021-02-19T17:20:00Z"));
    assertThat(nasa.published().precision()).isEqualTo(TimePrecision.MINUTE);
    assertThat(nasa.standfirst()).startsWith("Team of experts").doesNotContain("\n", "<");
    assertThat(kinds(nasa.introduction())).containsExactly("Listing", "Image");
  }

  @Test
  void turnsTheElementsOfARealPageIntoBlocks() {
    ImportedLiveBlog nasa = read(Samples.json("guardian-dcr-nasa-live.json"));

    assertThat(kinds(entry(nasa, "60300d5a8f08bdbed283be98")))
        .containsExactly("Paragraph", "Embed", "Embed");
    assertThat(entry(nasa, "60300d5a8f08bdbed283be98").blocks().get(1))
        .isInstanceOfSatisfying(
            Block.Embed.class,
            tweet -> {
              assertThat(tweet.url())
                  .isEqualTo("https://twitter.com/NASAPersevere/status/1362831783444717568");
              assertThat(tweet.provider()).isEqualTo("Twitter");
              assertThat(tweet.author()).contains("@NASAPersevere");
              assertThat(tweet.text()).contains("volcanic");
            });
    assertThat(entry(nasa, "60300f338f08c3cb92a5cacb").blocks().get(1))
        .isInstanceOfSatisfying(
            Block.Video.class,
            film ->
                assertThat(film.url()).isEqualTo("https://www.youtube.com/watch?v=XmP56yBy-18"));
    assertThat(entry(nasa, "6030066b8f08bdbed283be4b").blocks().getFirst())
        .isInstanceOfSatisfying(
            Block.Image.class,
            image -> {
              assertThat(image.url()).contains("/0_0_4000_3000/").endsWith("4000.jpg");
              assertThat(image.credit()).isEqualTo("Photograph: NASA/AFP/Getty Images");
            });
  }

  @Test
  void readsARealItemOfTheContentApi() {
    ImportedLiveBlog item = read(Samples.json("guardian-capi-item-content-with-blocks.json"));

    assertThat(item.entries())
        .extracting(entry -> entry.published().at())
        .containsExactly(
            Instant.parse("2015-04-09T14:30:51Z"),
            Instant.parse("2015-04-09T14:30:55Z"),
            Instant.parse("2015-04-09T14:30:57Z"),
            Instant.parse("2015-04-10T13:12:22Z"),
            Instant.parse("2015-04-17T10:31:27Z"),
            Instant.parse("2015-04-17T11:21:49Z"));
    assertThat(item.entries())
        .extracting(ImportedEntry::keyEvent)
        .containsExactly(true, true, false, false, false, false);
    assertThat(item.entries())
        .extracting(ImportedEntry::pinned)
        .containsExactly(false, true, false, false, false, false);
    assertThat(item.entries().get(1).headline()).isEqualTo("key event title");
    assertThat(kinds(item.entries().get(3).blocks())).containsExactly("Image");
    assertThat(kinds(item.entries().get(4).blocks()))
        .containsExactly("Heading", "Quote", "Heading", "Video", "Paragraph", "Embed", "Image");
    assertThat(kinds(item.introduction())).containsExactly("Image");
    assertThat(item.published().at()).isNull();
    assertThat(item.ended()).isFalse();
    assertThat(messages(item)).singleElement().asString().contains("'image'");
  }

  @Test
  void refusesARealArticleThatIsNoLiveBlog() {
    assertRefused(
        Samples.json("guardian-capi-item-rich-link.json"),
        "is an ordinary article: it has 1 block");
  }

  @Test
  void refusesBlocksThatBelongToNothing() {
    assertRefused(Samples.json("guardian-dcr-keyevent-blocks.json"), "neither its headline");
  }

  @Test
  void readsAnItemAsTheContentApiAnswersToday() {
    ImportedLiveBlog harbour = read(HARBOUR);

    assertThat(harbour.headline()).isEqualTo("Ferry strike – as it happened");
    assertThat(harbour.standfirst()).isEqualTo("Crews & owners meet at noon");
    assertThat(harbour.ended()).isTrue();
    assertThat(harbour.language()).isEqualTo("en");
    assertThat(harbour.authors()).containsExactly(new Author("Ada Moor"), new Author("Ben Iqbal"));
    assertThat(harbour.topics()).containsExactly("Ferries");
    assertThat(harbour.published().at()).isEqualTo(Instant.parse("2024-06-01T06:00:00Z"));
    assertThat(harbour.entries())
        .extracting(ImportedEntry::sourceId)
        .containsExactly("b1", "b2", "b3");
    ImportedEntry second = entry(harbour, "b2");
    assertThat(second.keyEvent()).isTrue();
    assertThat(second.pinned()).isFalse();
    assertThat(second.authors()).containsExactly(new Author("Ada Moor"));
    assertThat(second.headline()).isEqualTo("Talks & tempers");
    assertThat(second.published().at()).isEqualTo(Instant.parse("2024-06-01T08:05:06Z"));
    assertThat(second.published().on()).isEqualTo(LocalDate.of(2024, 6, 1));
    assertThat(second.blocks())
        .containsExactly(
            new Block.Paragraph("The owners walk out."),
            new Block.Link("https://www.theguardian.com/uk/ferries", "Why the crews strike"),
            new Block.Quote("We sail on Monday", "Port master"),
            new Block.Image(
                "https://media.guim.co.uk/x/master/4000.jpg",
                "A quay",
                "The quay at dawn",
                "Photograph: Cy Dune"),
            new Block.Embed("https://www.instagram.com/p/abc/", "Instagram", null, "Gulls"));
    assertThat(messages(harbour))
        .containsExactly(
            "Blocks left out because they are not published: 1.",
            "The document holds 4 of the live blog's 54 blocks.");
  }

  @Test
  void tellsTheDayInTheZoneThatTheSenderKnows() {
    String page =
        """
        {"headline": "Night sailing", "pageId": "uk/live/2024/night", "format": {"design": "LiveBlog"},
         "blocks": [{"id": "n", "attributes": {}, "blockFirstPublished": 1717196400000,
                     "elements": [{"_type": "x.TextBlockElement", "html": "<p>Midnight.</p>"}]}]}
        """;

    ImportedLiveBlog inLondon =
        importer.read(SourceDocument.of(page).in(ZoneId.of("Europe/London")));

    assertThat(inLondon.entries().getFirst().published().at())
        .isEqualTo(Instant.parse("2024-05-31T23:00:00Z"));
    assertThat(inLondon.entries().getFirst().published().on()).isEqualTo("2024-06-01");
    assertThat(inLondon.ended()).isFalse();
  }

  @Test
  void readsTheBlocksThatFieldsBodyDraws() {
    ImportedLiveBlog regatta =
        read(
            """
            {"content": {"type": "liveblog", "webTitle": "Regatta", "webUrl":
              "https://www.theguardian.com/sport/live/2020/may/02/regatta", "fields": {"body":
              "<div id=\\"block-22\\" class=\\"block is-key-event\\" data-block-contributor=\\"\\"> <p class=\\"block-time published-time\\"> <time datetime=\\"2020-05-02T11:30:00.000+01:00\\">11.30am</time> </p> <h2 class=\\"block-title\\">Race off</h2> <div class=\\"block-elements\\"> <p>Wind &gt; 40 knots.</p> </div> </div><div id=\\"block-11\\" class=\\"block\\"><p class=\\"block-time published-time\\"><time datetime=\\"2020-05-02T11:00:00.000+01:00\\">11am</time></p><div class=\\"block-elements\\"><p>Crews gather.</p></div></div>"}}}
            """);

    assertThat(regatta.entries())
        .extracting(ImportedEntry::sourceId, ImportedEntry::headline, ImportedEntry::keyEvent)
        .containsExactly(tuple("11", null, false), tuple("22", "Race off", true));
    assertThat(regatta.entries().getLast().blocks())
        .containsExactly(new Block.Paragraph("Wind > 40 knots."));
    assertThat(regatta.entries().getLast().published().at())
        .isEqualTo(Instant.parse("2020-05-02T10:30:00Z"));
  }

  @Test
  void marksThePinnedPostOfAPageAndTakesABlockListedTwiceOnce() {
    ImportedLiveBlog page =
        read(
            """
            {"webTitle": "Vote", "webURL": "https://www.theguardian.com/a/live/vote", "lang": "en",
             "format": {"design": "DeadBlogDesign"},
             "pinnedPost": {"id": "p", "attributes": {"pinned": "true"}, "elements": [],
                            "title": "What we know"},
             "keyEvents": [{"id": "k", "attributes": {"keyEvent": "true"}, "elements": []}],
             "blocks": [
               {"id": "k", "attributes": {"keyEvent": "false"}, "blockCreatedOn": 1700000060000,
                "contributors": [{"name": "Dee Falk"}, "profile/unknown", 7],
                "elements": [{"_type": "TextBlockElement", "html": "<p>Count begins.</p>"}]},
               {"id": "k", "elements": [], "attributes": {}}]}
            """);

    assertThat(page.ended()).isTrue();
    assertThat(page.entries()).extracting(ImportedEntry::sourceId).containsOnly("k", "p");
    assertThat(entry(page, "p").pinned()).isTrue();
    assertThat(entry(page, "k").keyEvent()).isTrue();
    assertThat(entry(page, "k").authors()).containsExactly(new Author("Dee Falk"), new Author("7"));
    assertThat(messages(page)).contains("Block 'p' has no time that can be read.");
  }

  @Test
  void takesTheOnlyLiveBlogOfAnAnswerWithSeveralItems() {
    String article =
        """
        {"id": "uk/2024/report", "webTitle": "Report", "apiUrl": "https://content/x", "tags": [],
         "blocks": {"body": [{"id": "r", "bodyHtml": "<p>One.</p>", "attributes": {}}]}}
        """;
    String liveBlog = article.replace("uk/2024/", "uk/live/2024/");

    assertThat(read(results(article, liveBlog)).entries()).hasSize(1);
    assertRefused(results(liveBlog, liveBlog.replace("Report", "Other")), "2 live blogs");
    assertRefused(results(article), "ordinary article");
    assertRefused(results(), "holds no item");
    assertRefused(
        "{\"response\": {\"status\": \"error\", \"message\": \"not found\"}}", "an error that");
  }

  @Test
  void takesSeveralBlocksForALiveBlogOnlyWhereNoTagSaysOtherwise() {
    String blocks =
        """
        "blocks": {"body": [{"id": "1", "bodyHtml": "<p>One.</p>", "attributes": {}},
                            {"id": "2", "bodyHtml": "<p>Two.</p>", "attributes": {}}]}}
        """;

    assertThat(read("{\"webTitle\": \"A\", \"apiUrl\": \"x\"," + blocks).entries()).hasSize(2);
    assertRefused(
        "{\"webTitle\": \"A\", \"apiUrl\": \"x\", \"tags\": [{\"id\": \"tone/features\"}],"
            + blocks,
        "ordinary article");
    assertRefused(
        """
        {"webTitle": "A", "pageId": "a/b", "format": {"design": "Standard"}, "blocks": [
          {"id": "1", "attributes": {}, "elements": []}, {"id": "2", "attributes": {}, "elements": []}]}
        """,
        "ordinary article");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"response\": 1}",
        "{\"blocks\": []}",
        "{\"@type\": \"LiveBlogPosting\", \"headline\": \"A\"}",
        "{\"posts\": {\"_items\": []}}",
        "{\"content\": \"text\"}",
        "{\"format\": \"liveblog-archive\", \"version\": 1, \"liveBlog\": {}, \"entries\": []}",
        "plain text"
      })
  void leavesOtherDocumentsToOthers(String other) {
    assertThat(importer.recognises(SourceDocument.of(other))).isFalse();
    assertThatThrownBy(() -> read(other)).isInstanceOf(NotALiveBlog.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"webTitle\": [], \"apiUrl\": 1, \"blocks\": {\"body\": [null, 1, \"a\", [], {}]}}",
        "{\"webTitle\": \"A\", \"apiUrl\": 1, \"id\": \"/live/\", \"blocks\": {\"body\": {\"a\":"
            + " 1}}}",
        "{\"headline\": 5, \"pageId\": \"/live/\", \"blocks\": [{\"id\": {}, \"elements\": 3}]}",
        "{\"webTitle\": \"A\", \"pageId\": \"/live/\", \"tags\": 3, \"blocks\": [], \"keyEvents\":"
            + " {}}"
      })
  void refusesTypesThatItDoesNotExpect(String odd) {
    assertThatThrownBy(() -> read(odd)).isInstanceOf(NotALiveBlog.class);
  }

  private ImportedLiveBlog read(String text) {
    return importer.read(SourceDocument.of(text));
  }

  private void assertRefused(String text, String why) {
    SourceDocument document = SourceDocument.of(text);

    assertThat(importer.recognises(document)).isTrue();
    assertThatThrownBy(() -> importer.read(document))
        .isInstanceOfSatisfying(
            NotALiveBlog.class, no -> assertThat(no.getBody().getDetail()).contains(why));
  }

  private static String results(String... items) {
    return "{\"response\": {\"status\": \"ok\", \"results\": [" + String.join(",", items) + "]}}";
  }

  private static ImportedEntry entry(ImportedLiveBlog liveBlog, String id) {
    return liveBlog.entries().stream()
        .filter(entry -> id.equals(entry.sourceId()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> kinds(ImportedEntry entry) {
    return kinds(entry.blocks());
  }

  private static List<String> kinds(List<Block> blocks) {
    return blocks.stream().map(block -> block.getClass().getSimpleName()).toList();
  }

  private static List<String> messages(ImportedLiveBlog liveBlog) {
    return liveBlog.warnings().stream().map(Warning::message).toList();
  }

  private static final String HARBOUR =
      """
      {"response": {"status": "ok", "userTier": "developer", "total": 1, "content": {
        "id": "uk-news/live/2024/jun/01/ferry-strike", "type": "liveblog", "sectionId": "uk-news",
        "webPublicationDate": "2024-06-01T09:00:00Z", "webTitle": "Ferry strike – as it happened",
        "webUrl": "https://www.theguardian.com/uk-news/live/2024/jun/01/ferry-strike?x=1#top",
        "apiUrl": "https://content.guardianapis.com/uk-news/live/2024/jun/01/ferry-strike",
        "fields": {"headline": "Ferry strike – as it happened", "lang": "en",
          "standfirst": "<p>Crews &amp; owners meet at noon</p>", "trailText": "Unused",
          "byline": "Ada Moor (now) and Ben Iqbal in Leith (earlier)", "liveBloggingNow": "false",
          "firstPublicationDate": "2024-06-01T06:00:00Z"},
        "tags": [{"id": "tone/minutebyminute", "type": "tone", "webTitle": "Minute by minute"},
          {"id": "uk/ferries", "type": "keyword", "webTitle": "Ferries"},
          {"id": "profile/ada-moor", "type": "contributor", "webTitle": "Ada Moor"},
          {"id": "profile/ben-iqbal", "type": "contributor", "webTitle": "Ben Iqbal"}],
        "blocks": {"totalBodyBlocks": 54,
          "body": [
            {"id": "b3", "bodyHtml": "<p>Horns sound.</p>", "attributes": {}, "published": true,
             "firstPublishedDate": {"iso8601": "2024-06-01T08:30:00Z", "dateTime": 1717230600000},
             "elements": []},
            {"id": "draft", "bodyHtml": "<p>Not yet.</p>", "attributes": {}, "published": false},
            {"id": "b2", "published": true,
             "attributes": {"keyEvent": "true", "pinned": "false", "title": "Talks &amp; tempers"},
             "createdDate": "2024-06-01T08:00:00Z", "firstPublishedDate": "2024-06-01T08:05:06Z",
             "publishedDate": "2024-06-01T08:40:00Z", "lastModifiedDate": "2024-06-01T08:41:00Z",
             "contributors": ["profile/ada-moor"], "bodyHtml": "<p>Unused.</p>",
             "elements": [
               {"type": "text", "assets": [], "textTypeData": {"html": "<p>The owners walk out.</p>"}},
               {"type": "rich-link", "assets": [], "richLinkTypeData": {
                 "url": "https://www.theguardian.com/uk/ferries", "linkText": "Why the crews strike"}},
               {"type": "pullquote", "assets": [], "pullquoteTypeData": {
                 "html": "<p>We sail on Monday</p>", "attribution": "Port master"}},
               {"type": "image", "imageTypeData": {"alt": "A quay", "caption": "The quay at dawn",
                 "credit": "Photograph: Cy Dune"}, "assets": [
                 {"type": "image", "file": "https://media.guim.co.uk/x/500.jpg",
                  "typeData": {"width": 500}},
                 {"type": "image", "file": "https://media.guim.co.uk/x/master/4000.jpg",
                  "typeData": {"width": "4000", "isMaster": "true"}}]},
               {"type": "instagram", "assets": [], "instagramTypeData": {
                 "originalUrl": "https://www.instagram.com/p/abc/", "source": "Instagram",
                 "html": "<p>Gulls</p>"}},
               {"type": "newsletter-signup", "assets": []}]}],
          "requestedBodyBlocks": {"body:key-events": [
            {"id": "b2", "attributes": {}, "bodyHtml": "<p>Listed again.</p>"},
            {"id": "b1", "attributes": {}, "bodyHtml": "<p>Crews vote.</p>",
             "firstPublishedDate": "2024-06-01T07:00:00+01:00"}]}}}}}
      """;
}
