package org.liveblogarchive.article.importing.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;

class JsonLdImporterTests {

  private final JsonLdImporter importer =
      new JsonLdImporter(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

  @Test
  void readsALiveBlogWithReferences() {
    ImportedLiveBlog blog =
        read(
            """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "Organization", "@id": "#p", "name": "Oxbow Post"},
              {"@type": "Person", "@id": "#ada", "name": "Ada Quill"},
              {"@type": "LiveBlogPosting", "@id": "https://post.example/flood", "headline": "Flood &amp; storm",
               "description": "The river rises.", "publisher": {"@id": "#p"}, "inLanguage": "en_GB",
               "keywords": "Floods, Oxbow", "datePublished": "2024-05-01T08:00:00Z", "author": "By Ben Orr",
               "creativeWorkStatus": "Ended",
               "liveBlogUpdate": [
                 {"@type": "BlogPosting", "@id": "https://post.example/flood#2", "headline": "Higher",
                  "articleBody": "Two metres.\\n\\nAnd rising.", "datePublished": "2024-05-01T11:00:00+02:00",
                  "dateModified": "2024-05-01T09:30:00Z", "author": {"@id": "#ada"}, "keywords": ["Levels"],
                  "correction": "An earlier version gave feet."},
                 {"@type": "BlogPosting", "@id": "https://post.example/flood#1", "headline": "It rains",
                  "articleBody": "Since dawn.", "datePublished": "2024-05-01T08:10:30Z", "author": ["Ben Orr"]}]}]}\
            """);

    assertThat(blog.headline()).isEqualTo("Flood & storm");
    assertThat(blog.publisher()).isEqualTo("Oxbow Post");
    assertThat(blog.language()).isEqualTo("en-GB");
    assertThat(blog.topics()).containsExactly("Floods", "Oxbow");
    assertThat(blog.authors()).containsExactly(new Author("Ben Orr"));
    assertThat(blog.ended()).isTrue();
    assertThat(blog.entries()).extracting(ImportedEntry::sourceId).containsExactly("1", "2");
    ImportedEntry last = blog.entries().getLast();
    assertThat(last.authors()).containsExactly(new Author("Ada Quill"));
    assertThat(last.tags()).containsExactly("Levels");
    assertThat(last.published().at()).isEqualTo(Instant.parse("2024-05-01T09:00:00Z"));
    assertThat(last.blocks())
        .containsExactly(new Block.Paragraph("Two metres."), new Block.Paragraph("And rising."));
    assertThat(last.correction())
        .isEqualTo(
            new Correction(
                Correction.Kind.CORRECTION,
                "An earlier version gave feet.",
                Instant.parse("2024-05-01T09:30:00Z")));
  }

  @Test
  void putsMediaBackWhereTheirWordsStand() {
    ImportedLiveBlog blog =
        read(
            """
            {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Pier", "liveBlogUpdate": {
              "@type": "BlogPosting", "articleBody": "Look:\\n\\nA wave\\n\\nAt noon\\n\\nEnd.",
              "image": {"@type": "ImageObject", "contentUrl": "https://img.example/w.jpg",
                "description": "A wave", "caption": "At noon"},
              "sharedContent": {"@type": "SocialMediaPosting", "url": "https://bsky.app/profile/a/post/1",
                "author": {"name": "Ada"}, "articleBody": "Wow", "provider": {"name": "Bluesky"}}}}\
            """);

    assertThat(blog.entries().getFirst().blocks())
        .containsExactly(
            new Block.Paragraph("Look:"),
            new Block.Image("https://img.example/w.jpg", "A wave", "At noon", null),
            new Block.Paragraph("End."),
            new Block.Embed("https://bsky.app/profile/a/post/1", "Bluesky", "Ada", "Wow"));
  }

  @Test
  void keepsNumberedUpdatesInTheirOrderWhereNoTimesAreKnown() {
    ImportedLiveBlog blog =
        read(
            """
            {"@type": "LiveBlogPosting", "headline": "Game", "liveBlogUpdate": [
              {"position": 2, "articleBody": "Goal."}, {"position": 1, "articleBody": "Kick-off."}]}\
            """);

    assertThat(blog.entries())
        .extracting(entry -> Block.words(entry.blocks()))
        .containsExactly("Kick-off.", "Goal.");
  }

  @Test
  void keepsADateThatAllUpdatesShareForNoneOfThem() {
    ImportedLiveBlog blog =
        read(
            """
            {"@type": "LiveBlogPosting", "headline": "Game", "datePublished": "2024-05-01T10:00:00Z", "liveBlogUpdate": [
              {"headline": "Game", "datePublished": "2024-05-01T10:00:00Z", "articleBody": "Goal."},
              {"headline": "Game", "datePublished": "2024-05-01T10:00:00Z", "articleBody": "Kick-off."}]}\
            """);

    assertThat(blog.entries()).allMatch(entry -> entry.published().at() == null);
    assertThat(blog.entries()).extracting(ImportedEntry::headline).containsOnlyNulls();
    assertThat(blog.entries().getFirst().blocks())
        .containsExactly(new Block.Paragraph("Kick-off."));
    assertThat(blog.warnings()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2020-10-06T21:22:53.212+01:00, 2020-10-06T20:22:53.212Z
          2023-05-15T11:50:54+0000, 2023-05-15T11:50:54Z
          20230515T115054Z, 2023-05-15T11:50:54Z
          2023-05-15 11:50 UTC, 2023-05-15T11:50:00Z
          Mon May 15 2023 11:50:54 GMT+0000 (Coordinated Universal Time), 2023-05-15T11:50:54Z
          'Mon, 15 May 2023 11:50:54 GMT', 2023-05-15T11:50:54Z
          1684151454000, 2023-05-15T11:50:54Z
          1684151454, 2023-05-15T11:50:54Z
          2023-05-15T11:50:54, -
          2023-05-15, -
          2023-02-30T10:00:00Z, -
          4m ago, -
          99999-01-01T00:00:00Z, -
          """)
  void readsDatesAsMachinesWriteThem(String text, Instant instant) {
    Stamp stamp = Stamp.read(text);

    assertThat(stamp == null ? null : stamp.instant(null)).isEqualTo(instant);
  }

  @Test
  void keepsTheDayOfATimeWithoutZone() {
    Stamp stamp = Objects.requireNonNull(Stamp.read("2023-05-15T23:50:54"));

    assertThat(stamp.published(null).on()).isEqualTo(LocalDate.of(2023, 5, 15));
    assertThat(stamp.published(null).at()).isNull();
    assertThat(stamp.published(ZoneOffset.ofHours(2)).at())
        .isEqualTo(Instant.parse("2023-05-15T21:50:54Z"));
  }

  @Test
  void takesAPlannedOrRepeatedEndForNone() {
    String updates =
        "\"liveBlogUpdate\": [{\"articleBody\": \"Go.\", \"datePublished\":"
            + " \"2024-05-01T10:00:00Z\"}]";
    List<Boolean> ended =
        List.of(
                "2024-05-01T12:00:00Z",
                "2030-01-01T00:00:00Z",
                "2024-05-01T09:00:00Z",
                "2024-05-01T11:00:00Z")
            .stream()
            .map(
                end ->
                    read("""
                    {"@type": "LiveBlogPosting", "headline": "Run", "dateModified": "2024-05-01T11:00:00Z",
                     "coverageEndTime": "%s", %s}\
                    """
                            .formatted(end, updates))
                        .ended())
            .toList();

    assertThat(ended).containsExactly(true, false, false, false);
  }

  @Test
  void refusesAnArticle() {
    assertThatThrownBy(() -> read("{\"@type\": \"NewsArticle\", \"headline\": \"Bends\"}"))
        .isInstanceOf(NotALiveBlog.class)
        .hasMessageContaining("NewsArticle");
  }

  @Test
  void refusesALiveBlogWithoutEntries() {
    assertThatThrownBy(() -> read("{\"@type\": \"LiveBlogPosting\", \"headline\": \"Soon\"}"))
        .isInstanceOf(NotALiveBlog.class)
        .hasMessageContaining("liveBlogUpdate");
  }

  @Test
  void doesNotRecogniseOtherJson() {
    assertThat(importer.recognises(SourceDocument.of("{\"blocks\": []}"))).isFalse();
    assertThat(importer.recognises(SourceDocument.of("[{\"@type\": \"LiveBlogPosting\"}]")))
        .isTrue();
  }

  private ImportedLiveBlog read(String json) {
    return importer.read(SourceDocument.of(json));
  }
}
