package org.liveblogarchive.article.importing.page;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.liveblogarchive.article.importing.Importer;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.html.HtmlBlocks;
import org.liveblogarchive.article.importing.jsonld.JsonLdImporter;

/** Looks for documents that do harm; with {@code JAZZER_FUZZ=1} for as long as it says. */
class FuzzTests {

  private static final String[] PAGES =
      List.of(
              "nyt-like",
              "cnn-like",
              "sky-like",
              "spiegel-like",
              "tagesschau-like",
              "wordpress-liveblog",
              "superdesk-embed",
              "24liveblog-like",
              "microdata",
              "paragraph-times")
          .stream()
          .map(PageFile::text)
          .toArray(String[]::new);

  private static final String[] DATA = {
    """
    {"@context":"https://schema.org","@graph":[{"@id":"#p","name":"Post"},{"@type":"LiveBlogPosting",
    "@id":"https://a.example/b","headline":"Flood","publisher":{"@id":"#p"},"keywords":"a,b","inLanguage":"en",
    "coverageEndTime":"2024-05-01T12:00:00Z","liveBlogUpdate":[{"@id":"#1","headline":"Rain…","articleBody":
    "Since <b>dawn</b>.\\n\\nA wave","datePublished":"2024-05-01T08:10:30+02:00","author":["Ben",{"name":"Ada"}],
    "image":{"contentUrl":"https://a.example/w.jpg","caption":"A wave"},"correction":{"text":"Feet"}},
    {"url":"https://a.example/b#2","position":2,"video":{"embedUrl":"https://a.example/v"}}]}]}\
    """,
    "[{\"@type\":[\"LiveBlogPosting\"],\"headline\":\"x\",\"liveBlogUpdate\":{\"articleBody\":\"y\"}}]"
  };

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
    readOrRefuse(PageFile.importer(), changed(data.pickValue(PAGES), data));
  }

  @FuzzTest(maxDuration = "3m")
  void jsonLdIsReadOrRefused(FuzzedDataProvider data) {
    readOrRefuse(new JsonLdImporter(Clock.systemUTC()), changed(data.pickValue(DATA), data));
  }

  private static void readOrRefuse(Importer importer, SourceDocument document) {
    try {
      importer.read(document);
      importer.read(document.in(ZoneOffset.UTC));
    } catch (NotALiveBlog refused) {
      return;
    }
  }

  /** Puts other characters into a document in up to four places. */
  private static SourceDocument changed(String document, FuzzedDataProvider data) {
    StringBuilder changed = new StringBuilder(document);
    int places = data.consumeInt(1, 4);
    for (int place = 0; place < places; place++) {
      int from = data.consumeInt(0, changed.length());
      int to = Math.min(changed.length(), from + data.consumeInt(0, 30));
      changed.replace(from, to, data.consumeString(40));
    }
    return SourceDocument.of(changed.toString());
  }
}
