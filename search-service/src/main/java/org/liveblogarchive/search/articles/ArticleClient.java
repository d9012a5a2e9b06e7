package org.liveblogarchive.search.articles;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The article service over HTTP. Timeouts, retry and circuit breaker are named {@code articles} in
 * {@code config/search-service.yaml}.
 */
@FeignClient(name = "articles", url = "${articles.url}", configuration = FeedErrors.class)
public interface ArticleClient {

  /**
   * The changes recorded after a cursor, oldest first.
   *
   * @param after cursor of an earlier page, or the one that a snapshot named
   * @param limit most changes to answer, 1 to 1000
   * @param wait seconds to wait for something to appear when there is nothing yet, 0 to 25
   * @throws CursorRejected when the feed no longer knows {@code after}
   */
  @Retry(name = "articles")
  @CircuitBreaker(name = "articles")
  @GetMapping("/internal/changes")
  ChangePage changes(@RequestParam String after, @RequestParam int limit, @RequestParam long wait);

  /**
   * Everything as it is now, whatever changes meanwhile being met in the changes afterwards.
   *
   * @param cursor of an earlier page, or null for the first page
   * @param limit most live blogs and entries to answer, 1 to 1000
   * @param liveBlog answers only this one and its entries, unless it is null
   * @throws CursorRejected when {@code cursor} leads nowhere any more
   */
  @Retry(name = "articles")
  @CircuitBreaker(name = "articles")
  @GetMapping("/internal/snapshot")
  SnapshotPage snapshot(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable UUID liveBlog);

  /**
   * Which revision everything is at now, without its content.
   *
   * @param cursor of an earlier page, or null for the first page
   * @param limit most live blogs and entries to answer, 1 to 10000
   * @param liveBlog answers only this one and its entries, unless it is null
   * @throws CursorRejected when {@code cursor} leads nowhere any more
   */
  @Retry(name = "articles")
  @CircuitBreaker(name = "articles")
  @GetMapping("/internal/manifest")
  ManifestPage manifest(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam int limit,
      @RequestParam(required = false) @Nullable UUID liveBlog);
}
