package org.liveblogarchive.article.importing.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;

/** Pages in the manner of many newsrooms, their texts invented. */
class HtmlImporterTests {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          nyt-like,           3, ferries,                      contained,           2024-05-01T10:15:00Z
          cnn-like,           2, u1,                           u2,                  2024-05-01T09:10:00Z
          aljazeera-like,     3, liveblog-entry-500,           https://aj.example/news/liveblog/2024/5/1/river?update=502, 2024-05-01T05:00:00Z
          wordpress-liveblog, 2, id_52,                        id_53,               2024-05-01T19:30:00Z
          superdesk-embed,    3, urn:newsml:localhost:2024-05-01T19:00:00:aaa, urn:newsml:localhost:2024-05-01T19:40:00:ccc, 2024-05-01T19:00:00Z
          microdata,          2, p1,                           p2,                  2024-05-01T08:00:00Z
          rdfa,               2, a,                            b,                   2024-05-01T04:00:00Z
          """)
  void readsEntriesOldestFirst(
      String page, int count, String oldest, String newest, Instant begin) {
    List<ImportedEntry> entries = PageFile.imported(page).entries();

    assertThat(entries).hasSize(count);
    assertThat(entries.getFirst().sourceId()).isEqualTo(oldest);
    assertThat(entries.getLast().sourceId()).isEqualTo(newest);
    assertThat(entries.getFirst().published().at()).isEqualTo(begin);
  }

  @Test
  void completesDataFromMarkup() {
    ImportedLiveBlog blog = PageFile.imported("nyt-like");

    assertThat(blog.publisher()).isEqualTo("The Daily Ledger");
    assertThat(blog.topics()).containsExactly("Fires", "Ports");
    assertThat(blog.entries().get(1).headline()).isNull();
    assertThat(blog.entries().get(1).authors()).containsExactly(new Author("Leo Park"));
    assertThat(blog.entries().getLast().headline()).isEqualTo("Fire contained");
    assertThat(blog.entries().getLast().blocks())
        .containsExactly(
            new Block.Paragraph("The fire is contained."),
            new Block.Paragraph("Crews stay for the night."));
  }

  @Test
  void readsDataInCommentsWithStrayCommasAndSharedHeadlines() {
    ImportedLiveBlog blog = PageFile.imported("cnn-like");

    assertThat(blog.headline()).isEqualTo("Storm “Ida” nears the coast");
    assertThat(blog.entries()).extracting(ImportedEntry::headline).containsOnlyNulls();
    assertThat(blog.entries().getFirst().blocks())
        .containsExactly(
            new Block.Paragraph("First gusts were felt at Cape Noon."),
            new Block.Paragraph("\"Stay in,\" the mayor said."));
    assertThat(blog.entries().getLast().blocks())
        .containsExactly(new Block.Paragraph("Schools close at noon."));
  }

  @Test
  void readsDataWithBareQuotationMarksAndAPageThatSaysItIsClosed() {
    ImportedLiveBlog blog = PageFile.imported("sky-like");

    assertThat(blog.ended()).isTrue();
    assertThat(blog.entries())
        .extracting(ImportedEntry::headline)
        .containsExactly("He said \"no\" to cuts", "Fuel duty frozen");
    assertThat(blog.entries())
        .allSatisfy(
            entry -> assertThat(entry.blocks()).hasOnlyElementsOfType(Block.Paragraph.class));
    assertThat(blog.entries()).extracting(ImportedEntry::sourceId).doesNotHaveDuplicates();
  }

  @Test
  void addsEntriesThatOnlyTheMarkupHolds() {
    ImportedLiveBlog blog = PageFile.imported("aljazeera-like");

    assertThat(blog.entries().getFirst().headline()).isEqualTo("Good morning");
    assertThat(blog.entries().getLast().blocks())
        .containsExactly(
            new Block.Paragraph("After ten hours a text was agreed."),
            new Block.Listing(false, List.of("Two dams", "One fund")));
  }

  @Test
  void dropsCommentsAndKeepsMarksOfWordPress() {
    ImportedLiveBlog blog = PageFile.imported("wordpress-liveblog");

    assertThat(blog.entries().getLast().keyEvent()).isTrue();
    assertThat(blog.entries().getLast().authors()).containsExactly(new Author("Ada Quill"));
    assertThat(blog.entries().getLast().blocks())
        .containsExactly(
            new Block.Paragraph("The weir is approved."),
            new Block.Embed("https://www.youtube.com/watch?v=weir", "YouTube", null, null));
    assertThat(blog.introduction()).hasSize(1);
  }

  @Test
  void keepsWhatSuperdeskPinsAndHighlights() {
    ImportedLiveBlog blog = PageFile.imported("superdesk-embed");

    assertThat(blog.entries())
        .extracting(ImportedEntry::pinned)
        .containsExactly(true, false, false);
    assertThat(blog.entries())
        .extracting(ImportedEntry::keyEvent)
        .containsExactly(false, false, true);
    assertThat(blog.entries().get(1).blocks())
        .contains(new Block.Image("https://img.example/n.jpg", "A hall", "Counting", "Kim Lund"));
  }

  @Test
  void takesDaysFromHeadingsBetweenEntries() {
    ImportedLiveBlog blog =
        PageFile.imported(PageFile.text("spiegel-like"), ZoneId.of("Europe/Berlin"));

    assertThat(blog.entries())
        .extracting(entry -> entry.published().at())
        .containsExactly(
            Instant.parse("2024-03-05T21:00:00Z"),
            Instant.parse("2024-03-06T07:30:00Z"),
            Instant.parse("2024-03-06T13:05:00Z"));
    assertThat(blog.entries().getLast().authors()).containsExactly(new Author("Jana Wolf"));
    assertThat(blog.entries().getLast().blocks())
        .containsExactly(
            new Block.Paragraph("Beide Seiten wollen sich am Abend wieder treffen."),
            new Block.Quote("Wir reden.", "Ein Sprecher"));
  }

  @Test
  void readsHeadingsThatAreTimes() {
    ImportedLiveBlog blog = PageFile.imported("tagesschau-like");

    assertThat(blog.entries())
        .extracting(ImportedEntry::headline)
        .containsExactly(
            "Risse am Pfeiler", "Brücke bleibt gesperrt", "Umleitung über die Altstadt");
    assertThat(blog.entries().get(1).blocks()).hasSize(2);
    assertThat(blog.warnings()).isNotEmpty();
  }

  @Test
  void readsParagraphsThatOpenWithTimes() {
    ImportedLiveBlog blog = PageFile.imported("paragraph-times");

    assertThat(blog.entries())
        .extracting(entry -> Block.words(entry.blocks()))
        .containsExactly(
            "Der Wetterdienst warnt.",
            "Erste Keller laufen voll.\n\nKeller",
            "Die Feuerwehr rückt zu hundert Einsätzen aus.\n\nVerletzt wurde niemand.");
    assertThat(blog.entries())
        .allMatch(entry -> LocalDate.of(2024, 5, 1).equals(entry.published().on()));
  }

  @Test
  void readsTimesAndDaysThatStandTogether() {
    assertThat(PageFile.imported("24liveblog-like").entries())
        .hasSize(3)
        .allMatch(entry -> LocalDate.of(2024, 5, 1).equals(entry.published().on()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "section"})
  void refusesWhatIsNoLiveBlog(String page) {
    assertThatThrownBy(() -> PageFile.imported(page))
        .isInstanceOf(NotALiveBlog.class)
        .hasMessageContaining("no entries");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<html></html>", "<html><body>  </body></html>", "<!doctype html>"})
  void refusesEmptyPages(String html) {
    assertThatThrownBy(() -> PageFile.imported(html, null)).isInstanceOf(NotALiveBlog.class);
  }

  @Test
  void recognisesMarkupByItsFirstCharacter() {
    assertThat(PageFile.importer().recognises(SourceDocument.of(" \n<html>"))).isTrue();
    assertThat(PageFile.importer().recognises(SourceDocument.of("Headline"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=time>12:00",
        "<article><time>12:00</time><p>x</p></article>",
        "<li id=a>",
        "<time datetime=2024-05-01T10:00:00Z>",
        "<div class=byline>",
        "<div class=entry><p>12:30 x",
        "<h2>12:00 Uhr</h2>",
        "<a href=#x>",
        "<script type=application/ld+json>{</script>",
        "<script"
            + " type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[{}]}</script>",
        "<div itemprop=liveBlogUpdate>",
        "<div class='key events pinned'>",
        "<header><footer>",
        "\"&amp;",
        "<p>1 May 2024</p>"
      })
  @Timeout(120)
  void takesAnythingOfSixteenMegabytesWithoutHarm(String piece) {
    String html = "<title>Live</title>" + piece.repeat(16_000_000 / piece.length());

    try {
      assertThat(PageFile.imported(html, null).entries()).isNotEmpty();
    } catch (NotALiveBlog refused) {
      assertThat(refused).hasMessageNotContaining("Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=time>12:00",
        "<article><time>12:00</time><p>x</p></article>",
        "<li class=e><b>12:00</b>x",
        "<div class=byline><h3>x",
        "<div class=entry><p>12:30 x</p></div>",
        "<h2>12:00 Uhr</h2><p>x",
        "<div itemprop=liveBlogUpdate><h2>x",
        "<div itemprop=liveBlogUpdate>x</div>",
        "<div class='key events pinned'><a href=#x>",
        "<div class=share><span hidden>x",
        "<blockquote><a href=https://x.com/a/status/1>x",
        "<blockquote class=twitter-tweet><p>x</p>",
        "<figure><img src=https://a.example/b><figcaption>x",
        "<ul><li>x",
        "<div class=comments>x",
        "<a href=/b><noscript><img src=/c></noscript></a>",
        "<header><time>12:00</time></header><footer>"
      })
  @Timeout(120)
  void takesPagesThatAreAlmostTooLargeWithoutHarm(String piece) {
    int parts = Math.max(1, piece.split("<[a-z]|=| hidden", -1).length - 1);
    String html = "<title>Live</title>" + piece.repeat(350_000 / parts);

    try {
      assertThat(PageFile.imported(html, null).entries()).isNotEmpty();
    } catch (NotALiveBlog refused) {
      assertThat(refused).hasMessageNotContaining("more than");
    }
  }
}
