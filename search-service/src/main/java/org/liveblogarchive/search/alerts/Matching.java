package org.liveblogarchive.search.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.search.articles.ArticleClient;
import org.liveblogarchive.search.articles.ChangePage;
import org.liveblogarchive.search.articles.CursorRejected;
import org.liveblogarchive.search.articles.FeedItems;
import org.liveblogarchive.search.indexing.Duty;
import org.liveblogarchive.search.indexing.Kept;
import org.liveblogarchive.search.indexing.Loop;
import org.liveblogarchive.search.indexing.Overtaken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows the change feed and notes what alerts match, one page a round. A round that is repeated,
 * here or by another replica, finds its deliveries there already and adds none.
 */
@Component
class Matching implements Loop.Work {

  private static final Logger log = LoggerFactory.getLogger(Matching.class);

  private static final Duration BETWEEN_PRUNINGS = Duration.ofHours(1);
  private static final int MANY = 1000;

  private final ArticleClient articles;
  private final FeedItems feedItems;
  private final FeedPlace place;
  private final Alerts alerts;
  private final Openings openings;
  private final Matches matches;
  private final Deliveries deliveries;
  private final IndexedChanges indexed;
  private final Duty duty;
  private final AlertMeters meters;
  private final AlertSettings settings;
  private final Clock clock;

  private Instant prunedAt = Instant.MIN;
  private boolean failing;

  Matching(
      ArticleClient articles,
      FeedItems feedItems,
      FeedPlace place,
      Alerts alerts,
      Openings openings,
      Matches matches,
      Deliveries deliveries,
      IndexedChanges indexed,
      Duty duty,
      AlertMeters meters,
      AlertSettings settings,
      Clock clock) {
    this.articles = articles;
    this.feedItems = feedItems;
    this.place = place;
    this.alerts = alerts;
    this.openings = openings;
    this.matches = matches;
    this.deliveries = deliveries;
    this.indexed = indexed;
    this.duty = duty;
    this.meters = meters;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void go() throws InterruptedException {
    if (!duty.isHeld()) {
      duty.await();
    }
    advance(place.now());
    prune();
    failing = false;
  }

  @Override
  public void failed(RuntimeException failure) throws InterruptedException {
    if (!failing && !(failure instanceof Overtaken)) {
      log.warn("Alerts cannot be matched and will be later: {}", failure.toString());
      failing = true;
    }
    Thread.sleep(settings.pause());
  }

  private void advance(Kept<FollowedFeed> followed) throws InterruptedException {
    String cursor = followed.value().cursor();
    ChangePage page;
    try {
      page = articles.changes(cursor, settings.page(), settings.hold().toSeconds());
    } catch (CursorRejected e) {
      place.beginAgain(followed);
      return;
    }
    long readAt = System.nanoTime();
    Instant answeredAt = clock.instant();
    if (!page.cursor().equals(cursor)) {
      Changes changes = Changes.in(feedItems.of(page.items()));
      Kept<FollowedFeed> noted = note(changes, readAt, followed);
      var _ = place.move(noted.value().at(page.cursor()), noted);
      if (page.items().size() == settings.page()) {
        meters.matchedUntil(changes.until().orElse(answeredAt));
        return;
      }
    }
    meters.matchedUntil(answeredAt);
  }

  private Kept<FollowedFeed> note(Changes told, long readAt, Kept<FollowedFeed> followed)
      throws InterruptedException {
    Changes changes = openings.complete(told);
    if (changes.entries().isEmpty()) {
      return followed;
    }
    // Read after the page: an alert that was there before a change is among them.
    List<Alert> active = alerts.all().stream().filter(alert -> !alert.isDisabled()).toList();
    if (active.isEmpty()) {
      return followed;
    }
    indexed.await(changes, readAt);
    List<Matches.Found> found = matches.of(active, changes);
    if (found.isEmpty()) {
      return followed;
    }
    // First of all the numbers, so that none is ever given to two deliveries.
    Kept<FollowedFeed> reserved = place.move(followed.value().reserving(found.size()), followed);
    add(found, followed.value().sequence());
    return reserved;
  }

  private void add(List<Matches.Found> found, long before) {
    Instant now = clock.instant();
    List<Delivery> numbered = new ArrayList<>();
    for (Matches.Found one : found) {
      numbered.add(Delivery.of(one.alert(), one.match(), before + numbered.size() + 1, now));
    }
    for (int from = 0; from < numbered.size(); from += MANY) {
      List<Delivery> some = numbered.subList(from, Math.min(numbered.size(), from + MANY));
      meters.matched(deliveries.add(some));
    }
  }

  private void prune() {
    Instant now = clock.instant();
    if (prunedAt.isBefore(now.minus(BETWEEN_PRUNINGS))) {
      deliveries.removeBefore(now.minus(settings.retention()));
      prunedAt = now;
    }
  }
}
