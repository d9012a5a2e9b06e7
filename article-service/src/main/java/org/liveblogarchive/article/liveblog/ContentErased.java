package org.liveblogarchive.article.liveblog;

import org.liveblogarchive.article.history.RecordedRevision;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** What a revision held was erased for good. */
public final class ContentErased extends Problem {

  private ContentErased(String detail) {
    super(HttpStatus.GONE, "content-erased", "Content erased", detail);
  }

  static ContentErased of(RecordedRevision revision) {
    return new ContentErased(
        "What revision %d of live blog '%s' held was erased by an administrator."
            .formatted(revision.number(), revision.liveBlogId()));
  }
}
