package org.liveblogarchive.article.importing;

/**
 * Reads live blogs of one format. Every bean of this type takes part; {@code @Order} ranks them.
 */
public interface Importer {

  /** Returns the name by which callers ask for this format. */
  String format();

  /**
   * Tells whether a document has this format. It may still hold no live blog. The importers are
   * asked in their order, the most particular first, and the first that says yes reads it.
   */
  boolean recognises(SourceDocument document);

  /**
   * Reads a live blog.
   *
   * @throws NotALiveBlog where the document holds none
   */
  ImportedLiveBlog read(SourceDocument document);
}
