package org.liveblogarchive.article.liveblog;

import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** The entry was taken down for good. */
public final class EntryWithdrawn extends Problem {

  private EntryWithdrawn(String detail, @Nullable Withdrawal withdrawal) {
    super(HttpStatus.GONE, "entry-withdrawn", "Entry withdrawn", detail);
    with("withdrawal", withdrawal);
  }

  /** This entry was taken down; the problem's {@code withdrawal} is {reason, at}. */
  public static EntryWithdrawn of(Entry entry) {
    return new EntryWithdrawn(
        "The entry '%s' was withdrawn on %s.".formatted(entry.id(), entry.updatedAt()),
        entry.state().withdrawal());
  }
}
