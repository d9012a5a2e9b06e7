package org.liveblogarchive.article.writing;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** The slug that was asked for belongs to another live blog. */
final class SlugTaken extends Problem {

  private SlugTaken(String detail) {
    super(HttpStatus.CONFLICT, "slug-taken", "Slug taken", detail);
  }

  static SlugTaken of(String slug) {
    return new SlugTaken("Another live blog has the slug '%s', for good.".formatted(slug));
  }
}
