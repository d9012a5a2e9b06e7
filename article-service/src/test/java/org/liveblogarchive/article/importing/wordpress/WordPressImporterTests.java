package org.liveblogarchive.article.importing.wordpress;

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

class WordPressImporterTests {

  private final WordPressImporter importer = new WordPressImporter();

  @Test
  void letsLaterRecordsReplaceAndDeleteEarlierOnes() {
    ImportedLiveBlog ferry =
        read(
            """
            {"entries": [
              {"id": 11, "type": "new", "render": "<p>Crews vote.</p>", "timestamp": 1717225200,
               "authors": [{"id": 1, "key": "ada", "name": "Ada Moor"}, {"name": "Ben Iqbal"}],
               "css_classes": "entry entry", "share_link": "https://news.example/ferry/?lb=11#11"},
              {"id": 12, "type": "new", "render": "<p>Gates shut.</p>", "timestamp": 1717228800,
               "authors": [{"name": "Ada Moor"}]},
              {"id": 13, "type": "new", "render": "<p>Mistaken.</p>", "timestamp": 1717229000},
              {"id": 11, "type": "update", "render": "<p>Crews vote to strike.</p>",
               "timestamp": 1717229400, "entry_time": 1717225200, "key_event": true,
               "authors": [{"name": "Ada Moor"}]},
              {"id": 13, "type": "delete", "render": "", "timestamp": 1717229500}],
             "latest_timestamp": 1717229500, "refresh_interval": 10}
            """);

    assertThat(ferry.entries())
        .extracting(
            ImportedEntry::sourceId,
            ImportedEntry::keyEvent,
            entry -> entry.published().at(),
            ImportedEntry::blocks)
        .containsExactly(
            tuple(
                "11",
                true,
                Instant.parse("2024-06-01T07:00:00Z"),
                List.of(new Block.Paragraph("Crews vote to strike."))),
            tuple(
                "12",
                false,
                Instant.parse("2024-06-01T08:00:00Z"),
                List.of(new Block.Paragraph("Gates shut."))));
    assertThat(ferry.entries().getFirst().authors()).containsExactly(new Author("Ada Moor"));
    assertThat(ferry.removed()).containsExactly("13");
    assertThat(ferry.url()).isEqualTo(URI.create("https://news.example/ferry/"));
    assertThat(ferry.headline()).isEqualTo("Live blog at news.example/ferry");
    assertThat(messages(ferry)).singleElement().asString().contains("headline");
  }

  @Test
  void findsTheFirstRecordOfAnEntryWhereEditsNameWhatTheyReplace() {
    ImportedLiveBlog ferry =
        read(
            """
            {"title": {"rendered": "Ferry &#8211; live"}, "link": "https://news.example/ferry/",
             "liveblog_state": "archive", "date_gmt": "2024-06-01T06:30:00", "entries": [
              {"id": "31", "replaces": "21", "type": "update", "timestamp": "1717229400",
               "content": "Sails at <b>nine</b>."},
              {"id": "32", "replaces": "22", "type": "update", "timestamp": "1717229500", "content": ""},
              {"id": "33", "replaces": "20", "type": "update", "timestamp": "1717229600",
               "content": "Known from its edit only."},
              {"id": "22", "replaces": "0", "type": "new", "timestamp": "1717225300", "content": "Gone."},
              {"id": "21", "replaces": 0, "type": "new", "timestamp": "1717225200",
               "content": "/key Sails at eight."}]}
            """);

    assertThat(ferry.headline()).isEqualTo("Ferry – live");
    assertThat(ferry.ended()).isTrue();
    assertThat(ferry.published().at()).isEqualTo(Instant.parse("2024-06-01T06:30:00Z"));
    assertThat(ferry.entries())
        .extracting(ImportedEntry::sourceId, entry -> entry.published().at())
        .containsExactlyInAnyOrder(
            tuple("21", Instant.parse("2024-06-01T07:00:00Z")), tuple("20", null));
    assertThat(ferry.removed()).containsExactly("22");
    assertThat(messages(ferry))
        .containsExactly(
            "Entries of which the document does not tell when they were first published: 1.");
  }

  @Test
  void readsEntriesThatTheFirstVersionsDrewThemselves() {
    ImportedLiveBlog drawn =
        read(
            """
            {"entries": [{"id": "7", "type": "new", "timestamp": 1400000000, "css_classes": "liveblog-entry type-key",
              "html": "<div id=\\"liveblog-entry-7\\"><header class=\\"liveblog-meta\\"><span class=\\"liveblog-author-name\\">Dee Falk</span><span class=\\"time\\">4:53 PM</span></header><div class=\\"liveblog-entry-text\\"><p><span class=\\"liveblog-command type-key\\">key</span>The <a class=\\"liveblog-hash\\">tide</a> turns.</p></div><ul class=\\"liveblog-entry-actions\\"><li>Edit</li></ul></div>"}]}
            """);

    ImportedEntry entry = drawn.entries().getFirst();
    assertThat(entry.blocks()).containsExactly(new Block.Paragraph("The tide turns."));
    assertThat(entry.authors()).containsExactly(new Author("Dee Falk"));
    assertThat(entry.keyEvent()).isTrue();
    assertThat(entry.published().at()).isEqualTo(Instant.parse("2014-05-13T16:53:20Z"));
  }

  @Test
  void readsTheCommentsThatEntriesAre() {
    ImportedLiveBlog comments =
        read(
            """
            [{"id": 9, "post": 3, "type": "liveblog", "author_name": "Ada Moor", "status": "approved",
              "date": "2024-06-01T10:00:00", "date_gmt": "2024-06-01T08:00:00",
              "link": "https://news.example/ferry/#comment-9", "content": {"rendered": "<p>Two.</p>"}},
             {"id": 8, "post": 3, "type": "liveblog", "author_name": "Ada Moor",
              "date_gmt": "2024-06-01T07:00:00", "content": {"rendered": "<p>One.</p>"}}]
            """);

    assertThat(comments.entries())
        .extracting(ImportedEntry::sourceId, entry -> entry.published().at())
        .containsExactly(
            tuple("8", Instant.parse("2024-06-01T07:00:00Z")),
            tuple("9", Instant.parse("2024-06-01T08:00:00Z")));
    assertThat(comments.entries().getFirst().authors()).containsExactly(new Author("Ada Moor"));
    assertThat(comments.url()).isEqualTo(URI.create("https://news.example/ferry/"));
  }

  @Test
  void warnsThatALazyPageIsOneOfSeveral() {
    ImportedLiveBlog page =
        read(
            """
            {"entries": [{"id": 1, "type": "new", "render": "One.", "entry_time": 1717225200}],
             "page": 1, "pages": 4, "total": 20}
            """);

    assertThat(messages(page)).anyMatch(message -> message.contains("one of 4 pages"));
  }

  @Test
  void refusesAnAnswerWithoutEntries() {
    SourceDocument empty =
        SourceDocument.of(
            "{\"entries\": [], \"latest_timestamp\": null, \"refresh_interval\": 10}");

    assertThat(importer.recognises(empty)).isTrue();
    assertThatThrownBy(() -> importer.read(empty)).isInstanceOf(NotALiveBlog.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"entries\": []}",
        "{\"entries\": [{\"headline\": \"A\", \"blocks\": []}]}",
        "{\"format\": \"liveblog-archive\", \"version\": 1, \"liveBlog\": {}, \"entries\":"
            + " [{\"id\": \"x\", \"content\": {}}]}",
        "[{\"id\": 1, \"post\": 3, \"type\": \"comment\", \"content\": {\"rendered\": \"Nice!\"}}]",
        "{\"entries\": {\"id\": 1}}"
      })
  void leavesOtherDocumentsToOthers(String other) {
    assertThat(importer.recognises(SourceDocument.of(other))).isFalse();
    assertThatThrownBy(() -> read(other)).isInstanceOf(NotALiveBlog.class);
  }

  @Test
  void readsWhatItCanOfOddTypes() {
    ImportedLiveBlog odd =
        read(
            """
            {"entries": [
              {"id": {}, "type": 3, "render": "<p>No id.</p>", "timestamp": "soon", "authors": "Ada"},
              {"id": 2, "type": "new", "render": 5, "timestamp": 1e300, "authors": [null, 4, {"name": []}]}]}
            """);

    assertThat(odd.entries()).hasSize(2);
    assertThat(odd.entries()).allSatisfy(entry -> assertThat(entry.published().at()).isNull());
  }

  private ImportedLiveBlog read(String text) {
    return importer.read(SourceDocument.of(text));
  }

  private static List<String> messages(ImportedLiveBlog liveBlog) {
    return liveBlog.warnings().stream().map(Warning::message).toList();
  }
}
