package org.liveblogarchive.article.liveblog;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such live blog that the public may know of. */
public final class LiveBlogNotFound extends Problem {

  private LiveBlogNotFound(String detail) {
    super(HttpStatus.NOT_FOUND, "live-blog-not-found", "Live blog not found", detail);
  }

  /** Nothing has this id or slug. */
  public static LiveBlogNotFound with(String idOrSlug) {
    return new LiveBlogNotFound("No live blog has the id or slug '%s'.".formatted(idOrSlug));
  }
}
