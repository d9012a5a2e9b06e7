package org.liveblogarchive.article.liveblog;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** The entry was taken down for good. */
public final class EntryWithdrawn extends Problem {

  private EntryWithdrawn(String detail) {
    super(HttpStatus.GONE, "entry-withdrawn", "Entry withdrawn", detail);
  }

  /** This entry was taken down. */
  public static EntryWithdrawn of(Entry entry) {
    return new EntryWithdrawn(
        "The entry '%s' was withdrawn on %s.".formatted(entry.id(), entry.updatedAt()));
  }
}
