package org.liveblogarchive.article.importing;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** A document holds no live blog that we could read. */
public final class NotALiveBlog extends Problem {

  private NotALiveBlog(String why) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "not-a-live-blog", "Not a live blog", why);
  }

  /** The document is no live blog for the given reason, a whole sentence. */
  public static NotALiveBlog because(String why) {
    return new NotALiveBlog(why);
  }
}
