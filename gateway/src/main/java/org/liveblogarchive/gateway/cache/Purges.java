package org.liveblogarchive.gateway.cache;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/**
 * When what was last purged. Nothing is looked for and removed: an answer that was asked for before
 * the last purge of what it shows does not count any more, however late it arrives.
 *
 * <p>Moments are those of {@link System#nanoTime()}.
 */
@Component
class Purges {

  /** Beyond that, it is simpler to forget everything than to remember who changed. */
  static final int MOST = 10_000;

  private final ConcurrentMap<String, Long> purged = new ConcurrentHashMap<>();
  private volatile long everything = System.nanoTime();
  private volatile long anything = everything;

  /** Purges what shows one of these things, and what does not say what it shows. */
  void purge(Collection<String> tags) {
    if (tags.isEmpty()) {
      return;
    }
    long now = System.nanoTime();
    anything = now;
    if (purged.size() + tags.size() > MOST) {
      purgeAll();
    }
    tags.forEach(tag -> purged.put(tag, now));
  }

  void purgeAll() {
    // In this order: between the two, both say so.
    everything = System.nanoTime();
    purged.clear();
  }

  /** Whether something that shows these things was purged at that moment or later. */
  boolean coverSince(List<String> tags, long moment) {
    if (everything - moment >= 0) {
      return true;
    }
    if (tags.isEmpty()) {
      return anything - moment >= 0;
    }
    for (String tag : tags) {
      Long at = purged.get(tag);
      if (at != null && at - moment >= 0) {
        return true;
      }
    }
    // Cleared meanwhile, perhaps.
    return everything - moment >= 0;
  }
}
