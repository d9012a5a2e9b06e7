package org.liveblogarchive.search.query.web;

/** A cursor is older than the view of the index that it continues may be. */
class CursorExpired extends RuntimeException {

  CursorExpired() {
    super("The cursor is too old");
  }
}
