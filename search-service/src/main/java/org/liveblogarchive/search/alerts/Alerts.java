package org.liveblogarchive.search.alerts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All alerts.
 *
 * <p>All methods throw {@link org.liveblogarchive.search.indexing.IndexUnavailable} when
 * Elasticsearch does not answer.
 */
public interface Alerts {

  /** Adds or replaces one; whoever asks for all of them later gets this one, too. */
  void save(Alert alert);

  /** All of them, oldest first. */
  List<Alert> all();

  /** The one with an id, as it is at this moment. */
  Optional<Alert> find(UUID id);

  /**
   * Removes one.
   *
   * @return whether there was one
   */
  boolean remove(UUID id);
}
