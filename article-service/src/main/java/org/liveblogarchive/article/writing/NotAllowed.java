package org.liveblogarchive.article.writing;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** The credential is known, but does not reach so far. */
public final class NotAllowed extends Problem {

  private NotAllowed(String detail) {
    super(HttpStatus.FORBIDDEN, "not-allowed", "Not allowed", detail);
  }

  /** This actor may not restore histories. */
  public static NotAllowed toRestore(String actor) {
    return new NotAllowed(
        "'%s' may not restore a bundle with its history; that takes an administrator. Its"
                .formatted(actor)
            + " liveblog.json can be imported as a document of its own.");
  }
}
