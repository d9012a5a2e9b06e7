package org.liveblogarchive.article.liveblog;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** The live blog was taken down for good. */
public final class LiveBlogWithdrawn extends Problem {

  private LiveBlogWithdrawn(String detail) {
    super(HttpStatus.GONE, "live-blog-withdrawn", "Live blog withdrawn", detail);
  }

  /** This live blog was taken down. */
  public static LiveBlogWithdrawn of(LiveBlog liveBlog) {
    return new LiveBlogWithdrawn(
        "The live blog '%s' was withdrawn on %s.".formatted(liveBlog.id(), liveBlog.updatedAt()));
  }
}
