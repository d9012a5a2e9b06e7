package org.liveblogarchive.article.feed;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A cursor of the change feed, the snapshot or the manifest leads nowhere any more; its reader
 * starts again.
 *
 * <p>Where to, the member {@code snapshot} says, and {@code Link: rel="first"} (RFC 8288): the
 * registered relation for "the furthest preceding resource in a series". The pages of the snapshot
 * and, from its {@code changesCursor} on, those of the feed are one series, and the snapshot
 * without a cursor is its first page.
 */
final class CursorExpired extends Problem {

  /** The address of the snapshot's first page. */
  static final String SNAPSHOT = "/internal/snapshot";

  private CursorExpired(String why) {
    super(
        HttpStatus.GONE,
        "cursor-expired",
        "Cursor expired",
        why + " Read " + SNAPSHOT + " from its first page on, then the changes since.");
    getBody().setProperty("snapshot", SNAPSHOT);
    getHeaders().add(HttpHeaders.LINK, "<%s>; rel=\"first\"".formatted(SNAPSHOT));
  }

  static CursorExpired ofOtherEpoch() {
    return new CursorExpired("The database was restored since this cursor was given out.");
  }

  static CursorExpired aheadOfHistory() {
    return new CursorExpired("The history no longer reaches as far as this cursor.");
  }
}
