package org.liveblogarchive.article.importing.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.html.HtmlBlocks;
import org.liveblogarchive.article.importing.text.TextImporter;
import org.liveblogarchive.article.liveblog.Block;

/** Reads the main text of a page as if somebody had copied it. */
class MainText {

  private MainText() {}

  static ImportedLiveBlog read(
      Document page, String headline, TextImporter text, SourceDocument document) {
    List<Block> blocks = HtmlBlocks.of(main(page));
    String copied =
        headline
            + "\n\n"
            + blocks.stream()
                .map(Block::words)
                .filter(words -> !words.isEmpty() && !words.equals(headline))
                .collect(Collectors.joining("\n\n"));
    return text.read(document.saying(copied));
  }

  private static Element main(Document page) {
    Element main = page.body();
    int most = 0;
    for (Element candidate : page.select("main, article, [role=main], [itemprop=articleBody]")) {
      int length = candidate.text().length();
      if (length > most) {
        main = candidate;
        most = length;
      }
    }
    return main;
  }
}
