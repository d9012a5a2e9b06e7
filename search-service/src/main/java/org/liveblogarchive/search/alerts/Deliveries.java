package org.liveblogarchive.search.alerts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liveblogarchive.search.indexing.Kept;

/**
 * Everything that alerts matched, for as long as it is kept.
 *
 * <p>All methods throw {@link org.liveblogarchive.search.indexing.IndexUnavailable} when
 * Elasticsearch does not answer.
 */
public interface Deliveries {

  /**
   * Adds those that do not exist yet.
   *
   * @return how many did not
   */
  int add(List<Delivery> deliveries);

  /** Those of an alert after a place, in their order. */
  List<Delivery> after(UUID alertId, long sequence, int limit);

  /** The place of an alert's latest delivery; 0 when there is none. */
  long latest(UUID alertId);

  /** Alerts that have anything to be sent, but for some. */
  List<UUID> alertsWithDue(Instant now, Collection<UUID> except, int limit);

  /** What is to be sent for an alert, in its order, everything written before being seen. */
  List<Delivery> due(UUID alertId, Instant now, int limit);

  /** One by its id, as it is at this moment. */
  Optional<Kept<Delivery>> find(String id);

  /**
   * Replaces one.
   *
   * @return its new mark, or nothing when somebody else replaced or removed it meanwhile
   */
  Optional<Kept<Delivery>> replace(Delivery delivery, Kept<Delivery> seen);

  /** The dead ones of an alert, latest first. */
  Dead dead(UUID alertId, int limit);

  /** Removes all of an alert. */
  void removeOf(UUID alertId);

  /** Removes those that matched before a time. */
  void removeBefore(Instant time);

  /**
   * Deliveries that were given up.
   *
   * @param total how many there are
   * @param items the latest of them
   */
  record Dead(long total, List<Delivery> items) {}
}
