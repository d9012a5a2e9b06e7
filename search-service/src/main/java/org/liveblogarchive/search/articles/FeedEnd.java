package org.liveblogarchive.search.articles;

import feign.FeignException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.springframework.stereotype.Component;

/** Knows where the change feed ends, for who follows it from now on. */
@Component
public class FeedEnd {

  private final ArticleClient articles;

  FeedEnd(ArticleClient articles) {
    this.articles = articles;
  }

  /**
   * The cursor after which nothing has changed yet.
   *
   * @throws FeedUnavailable when the article service does not answer
   */
  public String now() {
    try {
      return articles.snapshot(null, 1, null).changesCursor();
    } catch (FeignException | CallNotPermittedException failure) {
      throw FeedUnavailable.because(failure);
    }
  }
}
