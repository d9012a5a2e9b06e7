package org.liveblogarchive.article.liveblog;

import java.util.UUID;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such entry that the public may know of. */
public final class EntryNotFound extends Problem {

  private EntryNotFound(String detail) {
    super(HttpStatus.NOT_FOUND, "entry-not-found", "Entry not found", detail);
  }

  /** The live blog has no entry with this id. */
  public static EntryNotFound with(UUID liveBlogId, UUID entryId) {
    return new EntryNotFound(
        "The live blog '%s' has no entry '%s'.".formatted(liveBlogId, entryId));
  }
}
