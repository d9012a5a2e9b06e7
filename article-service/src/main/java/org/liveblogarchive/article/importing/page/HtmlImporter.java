package org.liveblogarchive.article.importing.page;

import java.time.Clock;
import org.jsoup.nodes.Document;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.Importer;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.importing.html.Markup;
import org.liveblogarchive.article.importing.text.TextImporter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads a saved page: what it tells machines (JSON-LD, microdata, RDFa), completed from what it
 * shows readers; where it tells machines nothing, what it shows alone.
 */
@Component
@Order(50)
public class HtmlImporter implements Importer {

  private final TextImporter text;
  private final Clock clock;

  public HtmlImporter(TextImporter text, Clock clock) {
    this.text = text;
    this.clock = clock;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public boolean recognises(SourceDocument document) {
    return document.source().first() == '<';
  }

  @Override
  public ImportedLiveBlog read(SourceDocument document) {
    Document page = Markup.parse(document.text(), document.url());
    return new PageReading(page, document, text, clock.instant()).liveBlog();
  }
}
