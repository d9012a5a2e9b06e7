package org.liveblogarchive.article.liveblog;

import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** The live blog was taken down for good. */
public final class LiveBlogWithdrawn extends Problem {

  private LiveBlogWithdrawn(String detail, @Nullable Withdrawal withdrawal) {
    super(HttpStatus.GONE, "live-blog-withdrawn", "Live blog withdrawn", detail);
    with("withdrawal", withdrawal);
  }

  /** This live blog was taken down; the problem's {@code withdrawal} is {reason, at}. */
  public static LiveBlogWithdrawn of(LiveBlog liveBlog) {
    return new LiveBlogWithdrawn(
        "The live blog '%s' was withdrawn on %s.".formatted(liveBlog.id(), liveBlog.updatedAt()),
        liveBlog.state().withdrawal());
  }
}
