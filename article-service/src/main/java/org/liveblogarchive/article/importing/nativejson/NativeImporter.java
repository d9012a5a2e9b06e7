package org.liveblogarchive.article.importing.nativejson;

import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.Importer;
import org.liveblogarchive.article.importing.SourceDocument;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the archive's own format, and is strict about it: nothing unknown, nothing malformed. */
@Component
@Order(0)
public class NativeImporter implements Importer {

  private final NativeSchema schema = new NativeSchema();

  @Override
  public String format() {
    return "liveblog";
  }

  @Override
  public boolean recognises(SourceDocument document) {
    return document.source().first() == '{' && NativeReading.claims(document.text());
  }

  @Override
  public ImportedLiveBlog read(SourceDocument document) {
    return new Told(document.timeZone()).liveBlog(NativeReading.read(document.text(), schema));
  }
}
