package org.liveblogarchive.article.formats.sitemap;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpStatus;

/** There are fewer parts than that. */
final class NoSuchSitemap extends Problem {

  private NoSuchSitemap(String detail) {
    super(HttpStatus.NOT_FOUND, "sitemap-unknown", "Sitemap unknown", detail);
  }

  static NoSuchSitemap numbered(int part) {
    return new NoSuchSitemap(
        "There is no part %d; /sitemap.xml lists those that there are.".formatted(part));
  }
}
