package org.liveblogarchive.gateway.cache;

import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Purges what shows a live blog that changed. Whatever may have been missed counts as a change of
 * everything: each beginning, an expired cursor, and a feed that runs faster than it is read.
 */
@Component
class PurgeByFeed implements SmartLifecycle {

  /** Changes that come this close together are purged together. */
  private static final Duration BREATH = Duration.ofMillis(50);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

  private final ChangeFeed feed;
  private final Purges purges;
  private final Following following;
  private final boolean anythingIsKept;
  private Disposable reading = Disposables.disposed();

  PurgeByFeed(ChangeFeed feed, Purges purges, Following following, CacheSettings settings) {
    this.feed = feed;
    this.purges = purges;
    this.following = following;
    this.anythingIsKept = !settings.paths().isEmpty();
  }

  @Override
  public void start() {
    if (!anythingIsKept) {
      return;
    }
    reading =
        Mono.defer(this::follow)
            .doOnError(following::end)
            .retryWhen(
                Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
                    .maxBackoff(LONGEST_PAUSE)
                    .transientErrors(true))
            .repeat()
            .subscribe();
  }

  @Override
  public void stop() {
    reading.dispose();
  }

  @Override
  public boolean isRunning() {
    return !reading.isDisposed();
  }

  /** Reads until there is more than a page, then once more from where the feed ends. */
  private Mono<Void> follow() {
    return feed.end()
        .flatMap(
            end -> {
              purges.purgeAll();
              return feed.after(end);
            })
        .expand(page -> page.isFull() ? Mono.empty() : next(page))
        .then();
  }

  private Mono<ChangeFeed.Page> next(ChangeFeed.Page page) {
    purges.purge(
        page.items().stream().map(ChangeFeed.Change::tag).collect(Collectors.toUnmodifiableSet()));
    following.begin();
    return Mono.delay(BREATH).then(feed.after(page.cursor()));
  }
}
