package org.liveblogarchive.article.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.problem.InvalidParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the change feed to the other services. The gateway does not route here. */
@RestController
class FeedController {

  private final ChangeFeed feed;
  private final FeedSettings settings;

  FeedController(ChangeFeed feed, FeedSettings settings) {
    this.feed = feed;
    this.settings = settings;
  }

  @GetMapping("/internal/changes")
  ResponseEntity<FeedPage> changes(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "500") @Min(1) @Max(1000) int limit,
      @RequestParam(defaultValue = "0") @Min(0) int wait)
      throws InterruptedException {
    Duration patience = Duration.ofSeconds(wait);
    if (patience.compareTo(settings.longestWait()) > 0) {
      throw InvalidParameter.of(
          "wait", "must be at most %d seconds".formatted(settings.longestWait().toSeconds()));
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(feed.read(after, limit, patience));
  }
}
