package org.liveblogarchive.search.alerts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.indexing.Kept;
import org.liveblogarchive.search.query.EntrySearch;
import org.liveblogarchive.search.query.Questions;
import org.springframework.stereotype.Component;

/** Saves searches, and shows and forgets them. */
@Component
public class AlertDesk {

  private final Alerts alerts;
  private final Deliveries deliveries;
  private final Notices notices;
  private final FeedPlace place;
  private final Questions questions;
  private final EntrySearch entries;
  private final AlertMeters meters;
  private final AlertSettings settings;
  private final Clock clock;

  AlertDesk(
      Alerts alerts,
      Deliveries deliveries,
      Notices notices,
      FeedPlace place,
      Questions questions,
      EntrySearch entries,
      AlertMeters meters,
      AlertSettings settings,
      Clock clock) {
    this.alerts = alerts;
    this.deliveries = deliveries;
    this.notices = notices;
    this.place = place;
    this.questions = questions;
    this.entries = entries;
    this.meters = meters;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Saves a search, which matches from now on.
   *
   * @throws TooManyAlerts when there are as many as there may be
   * @throws org.liveblogarchive.search.query.QueryRefused when the text cannot be searched for
   * @throws org.liveblogarchive.search.articles.FeedUnavailable when it is the first and the
   *     article service does not answer
   */
  public Alert save(String name, Map<String, List<String>> search, @Nullable Webhook webhook) {
    if (alerts.all().size() >= settings.limit()) {
      throw TooManyAlerts.asManyAs(settings.limit());
    }
    // From then on nothing is missed, even where nobody has matched anything yet.
    var _ = place.now();
    // Whatever search refuses is refused now and not at the first match.
    var _ = entries.search(questions.read(search));
    Alert alert = new Alert(UUID.randomUUID(), name, search, webhook, clock.instant(), null);
    alerts.save(alert);
    return alert;
  }

  /** All alerts, oldest first. */
  public List<Alert> all() {
    return alerts.all();
  }

  /**
   * One alert.
   *
   * @throws AlertNotFound when there is none
   */
  public Alert find(UUID id) {
    return alerts.find(id).orElseThrow(() -> AlertNotFound.withId(id));
  }

  /**
   * Forgets an alert and everything that it matched.
   *
   * @throws AlertNotFound when there is none
   */
  public void remove(UUID id) {
    if (!alerts.remove(id)) {
      throw AlertNotFound.withId(id);
    }
    deliveries.removeOf(id);
  }

  /** The place of an alert's latest match; the matches after it are those yet to come. */
  public long latest(UUID id) {
    return deliveries.latest(id);
  }

  /** The matches of an alert after a place, those that nobody may see any more left out. */
  public Batch after(Alert alert, long place, int limit) {
    List<Delivery> found = deliveries.after(alert.id(), place, limit);
    if (found.isEmpty()) {
      return new Batch(List.of(), place);
    }
    Map<String, Notice> shown = notices.of(alert, found);
    List<Placed> placed = new ArrayList<>();
    for (Delivery delivery : found) {
      Notice notice = shown.get(delivery.id());
      if (notice != null) {
        placed.add(new Placed(delivery.sequence(), notice));
      }
    }
    placed.forEach(_ -> meters.count(AlertMeters.Outcome.STREAMED));
    return new Batch(placed, found.getLast().sequence());
  }

  /**
   * What could not be sent, latest first.
   *
   * @throws AlertNotFound when there is no such alert
   */
  public Deliveries.Dead deadLetters(UUID id, int limit) {
    return deliveries.dead(find(id).id(), limit);
  }

  /**
   * Has a dead letter sent again, with as many tries as at first.
   *
   * @throws AlertNotFound when there is no such alert
   * @throws DeliveryNotFound when it has no such dead letter
   */
  public Delivery replay(UUID id, String deliveryId) {
    Alert alert = find(id);
    Kept<Delivery> dead =
        deliveries
            .find(deliveryId)
            .filter(kept -> kept.value().alertId().equals(alert.id()))
            .filter(kept -> kept.value().state() == Delivery.State.DEAD)
            .orElseThrow(DeliveryNotFound::amongDeadLetters);
    return deliveries
        .replace(dead.value().replayed(clock.instant()), dead)
        .map(Kept::value)
        .orElseThrow(DeliveryNotFound::amongDeadLetters);
  }

  /**
   * Some matches.
   *
   * @param notices what to tell of them
   * @param until the place after which to go on
   */
  public record Batch(List<Placed> notices, long until) {

    public Batch {
      notices = List.copyOf(notices);
    }
  }

  /**
   * A match and its place among all.
   *
   * @param place where a stream that breaks after it is resumed
   */
  public record Placed(long place, Notice notice) {}
}
