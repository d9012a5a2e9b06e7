package org.liveblogarchive.article.importing;

/** Reads live blogs of one format. */
public interface Importer {

  /** Returns the name by which callers ask for this format. */
  String format();

  /**
   * Reads a live blog.
   *
   * @throws NotALiveBlog where the document holds none
   */
  ImportedLiveBlog read(SourceDocument document);
}
