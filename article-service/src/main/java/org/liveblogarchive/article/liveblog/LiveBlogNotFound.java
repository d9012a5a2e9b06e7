package org.liveblogarchive.article.liveblog;

import java.time.Instant;
import java.util.UUID;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** There is no such live blog that the public may know of. */
public final class LiveBlogNotFound extends Problem {

  private LiveBlogNotFound(String detail) {
    super(HttpStatus.NOT_FOUND, "live-blog-not-found", "Live blog not found", detail);
  }

  /** It was not to be seen yet at this moment. */
  public static LiveBlogNotFound asOf(UUID id, Instant moment) {
    return new LiveBlogNotFound(
        "The live blog '%s' was not to be seen yet at %s.".formatted(id, moment));
  }

  /** Nothing has this id or slug. */
  public static LiveBlogNotFound with(String idOrSlug) {
    return new LiveBlogNotFound("No live blog has the id or slug '%s'.".formatted(idOrSlug));
  }
}
