package org.liveblogarchive.article.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;

/** Runs on invented pages in every build, and searches for more with {@code JAZZER_FUZZ=1}. */
class TextFuzzTests {

  static Stream<Arguments> pages() {
    return Stream.of(
            "author-beside-time",
            "dated-names",
            "dated-updates",
            "days-above",
            "headline-above-time",
            "match-minutes",
            "only-ago",
            "own-notation",
            "pinned",
            "plus-signs",
            "relative-glued-date",
            "seconds-above-headlines",
            "spoken-time",
            "time-under-entries",
            "time-zone-and-date",
            "timetable-inside")
        .map(name -> Arguments.of(Pages.page(name), name.length() % 2 == 0));
  }

  @DictionaryEntries({
    "14:05",
    "12.31 Uhr",
    "5:00PM",
    "+++ 19:35 +++",
    "21 June 2025",
    "19.06.2024",
    "6/19/2024",
    "2024-06-19T14:05:00Z",
    "4m ago",
    "BST",
    "+01:00",
    "Key events\\x0A",
    "Updated ",
    "Posted at ",
    "By Ada Finch\\x0A",
    "live blog",
    "This live blog has ended.\\x0A",
    "\\x0A\\x0A",
    "\\x0A- ",
    "\\x0A1. ",
    "\\x0A> ",
    "45'+2",
    "67.",
    "Copyright: ",
    "Image caption: ",
    "\\x0A# ",
    "\\x09",
    "published at ",
    "[time unknown]",
    "! Link: ",
    "Changed: ",
    "Most read\\x0A"
  })
  @MethodSource("pages")
  @FuzzTest(maxDuration = "5m")
  void readsOrRefusesAnyText(@NotNull @WithUtf8Length(max = 20_000) String text, boolean zoned) {
    SourceDocument document = SourceDocument.of(text).in(zoned ? ZoneOffset.UTC : null);
    ImportedLiveBlog liveBlog;
    try {
      liveBlog = new TextImporter().read(document);
    } catch (NotALiveBlog refused) {
      assertThat(refused.getBody().getDetail()).endsWith(".");
      return;
    }
    assertThat(liveBlog.entries()).isNotEmpty().allMatch(TextFuzzTests::saysSomething);
  }

  private static boolean saysSomething(ImportedEntry entry) {
    return entry.headline() != null || !entry.blocks().isEmpty();
  }
}
