package org.liveblogarchive.article.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.ZoneOffset;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;

/** Runs on seeds in every build, and searches for more while {@code JAZZER_FUZZ=1}. */
class TextFuzzTests {

  @DictionaryEntries({
    "\n",
    "\n\n",
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
    "Key events\n",
    "Updated ",
    "Posted at ",
    "By Ada Finch\n",
    "live blog",
    "This live blog has ended.\n",
    "- ",
    "1. ",
    "> ",
    "45'+2",
    "67.",
    "Copyright: ",
    "Image caption: ",
    "# ",
    "\t",
    "Fair\n===\nLiveblog Archive, plain text, version 1\n",
    "[2025-06-21 06:40 +01:00] * key event\n",
    "! Link: ",
    "Changed: ",
    "published at "
  })
  @FuzzTest(maxDuration = "5m")
  void readsOrRefusesAnyText(FuzzedDataProvider data) {
    boolean zoned = data.consumeBoolean();
    String text = data.consumeRemainingAsString();
    SourceDocument document = SourceDocument.of(text).in(zoned ? ZoneOffset.UTC : null);
    ImportedLiveBlog liveBlog;
    try {
      liveBlog = new TextImporter().read(document);
    } catch (NotALiveBlog refused) {
      return;
    }
    assertThat(liveBlog.entries()).isNotEmpty();
    for (ImportedEntry entry : liveBlog.entries()) {
      assertThat(entry.headline() != null || !entry.blocks().isEmpty()).isTrue();
    }
  }
}
