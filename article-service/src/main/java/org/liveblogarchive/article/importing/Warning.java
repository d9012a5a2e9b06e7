package org.liveblogarchive.article.importing;

import org.jspecify.annotations.Nullable;

/**
 * Something that a document left unclear, and what was made of it.
 *
 * @param line of the document, counted from 1; null where it concerns no single line
 */
public record Warning(@Nullable Integer line, String message) {}
