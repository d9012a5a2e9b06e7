package org.liveblogarchive.article.liveblog.memento;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of all mementos of a live blog (RFC 7089, sections 5 and 5.1).
 *
 * @param page counted from 1
 * @param mementos those of this page, oldest first; there is at least one
 * @param first the very first memento
 * @param last the very last memento
 * @param previous the page before, or null
 * @param next the page after, or null
 */
record TimeMap(
    UUID liveBlogId,
    int page,
    List<Memento> mementos,
    Memento first,
    Memento last,
    @Nullable Span previous,
    @Nullable Span next) {

  /** How many mementos a page holds. */
  static final int PAGE = 1000;

  /** What another page covers. */
  record Span(int page, Memento from, Memento until) {}
}
