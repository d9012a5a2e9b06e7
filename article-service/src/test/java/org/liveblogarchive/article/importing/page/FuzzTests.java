package org.liveblogarchive.article.importing.page;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.html.HtmlBlocks;
import org.liveblogarchive.article.importing.jsonld.JsonLdImporter;

/** Looks for documents that do harm; with {@code JAZZER_FUZZ=1} for as long as it says. */
class FuzzTests {

  @FuzzTest(maxDuration = "3m")
  void htmlBecomesBlocks(FuzzedDataProvider data) {
    try {
      HtmlBlocks.of(data.consumeRemainingAsString(), URI.create("https://news.example/a"));
    } catch (NotALiveBlog refused) {
      return;
    }
  }

  @FuzzTest(maxDuration = "3m")
  void pagesAreReadOrRefused(FuzzedDataProvider data) {
    boolean zoned = data.consumeBoolean();
    SourceDocument page =
        SourceDocument.of("<title>Live</title>" + data.consumeRemainingAsString());
    try {
      PageFile.importer().read(zoned ? page.in(ZoneOffset.UTC) : page);
    } catch (NotALiveBlog refused) {
      return;
    }
  }

  @FuzzTest(maxDuration = "3m")
  void jsonLdIsReadOrRefused(FuzzedDataProvider data) {
    SourceDocument json = SourceDocument.of(data.consumeRemainingAsString());
    JsonLdImporter importer = new JsonLdImporter(Clock.systemUTC());
    try {
      if (importer.recognises(json)) {
        importer.read(json);
      }
    } catch (NotALiveBlog refused) {
      return;
    }
  }
}
