package org.liveblogarchive.article.feed;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** A cursor of the change feed leads nowhere any more; its reader starts again. */
final class CursorExpired extends Problem {

  private CursorExpired(String why) {
    super(
        HttpStatus.GONE,
        "cursor-expired",
        "Cursor expired",
        why + " Read again from the beginning, without 'after': the feed keeps every change.");
  }

  static CursorExpired ofOtherEpoch() {
    return new CursorExpired("The database was restored since this cursor was given out.");
  }

  static CursorExpired aheadOfHistory() {
    return new CursorExpired("The history no longer reaches as far as this cursor.");
  }
}
