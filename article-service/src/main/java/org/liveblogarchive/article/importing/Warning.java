package org.liveblogarchive.article.importing;

/**
 * Something that a document left unclear, and what was made of it.
 *
 * @param line of the document, counted from 1
 */
public record Warning(int line, String message) {}
