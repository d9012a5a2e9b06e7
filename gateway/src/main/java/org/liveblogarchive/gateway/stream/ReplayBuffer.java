package org.liveblogarchive.gateway.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.gateway.stream.StreamSettings.Replay;

/**
 * The newest events of a live blog, complete after one revision, its base. It never changes: what
 * happens makes a new one, so that readers on all threads can look at it without waiting.
 */
final class ReplayBuffer {

  private final Replay bounds;
  private final long base;
  private final long head;
  private final List<Event> events;

  private ReplayBuffer(Replay bounds, long base, long head, List<Event> events) {
    this.bounds = bounds;
    this.base = base;
    this.head = head;
    this.events = events;
  }

  /** Without events: the live blog's stream stands at that revision. */
  static ReplayBuffer at(long revision, Replay bounds) {
    return new ReplayBuffer(bounds, revision, revision, List.of());
  }

  /** The revision after which everything is held. */
  long base() {
    return base;
  }

  /** The revision up to which everything is known. */
  long head() {
    return head;
  }

  /** Whether it holds everything that happened after that revision. */
  boolean covers(long revision) {
    return revision >= base;
  }

  int size() {
    return events.size();
  }

  Event get(int index) {
    return events.get(index);
  }

  /** The index of the first event after that revision; the size if there is none. */
  int indexAfter(long revision) {
    if (revision >= head) {
      return events.size();
    }
    int low = 0;
    int high = events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).id() <= revision) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** With what happened next; what is known already is left out. */
  ReplayBuffer append(List<Event> next) {
    List<Event> all = new ArrayList<>(events);
    long known = head;
    for (Event event : next) {
      if (!event.isMark() && event.id() > known) {
        all.add(event);
        known = event.id();
      }
    }
    return all.size() == events.size() ? this : bounded(base, known, all);
  }

  /** It stands at a later revision, up to which nothing more happened. */
  ReplayBuffer standingAt(long revision) {
    return revision <= head ? this : new ReplayBuffer(bounds, base, revision, events);
  }

  /** With what happened before, as far as that ends where this begins and there is room. */
  ReplayBuffer precededBy(ReplayBuffer earlier) {
    if (earlier.base >= base || earlier.head < base) {
      return this;
    }
    Stream<Event> missing = earlier.events.stream().filter(event -> event.id() <= base);
    return bounded(earlier.base, head, Stream.concat(missing, events.stream()).toList());
  }

  private ReplayBuffer bounded(long since, long until, List<Event> all) {
    int kept = all.size();
    long bytes = 0;
    while (kept > 0 && all.size() - kept < bounds.events()) {
      bytes += all.get(kept - 1).size();
      if (bytes > bounds.size().toBytes() && kept < all.size()) {
        break;
      }
      kept--;
    }
    long from = kept == 0 ? since : all.get(kept - 1).id();
    return new ReplayBuffer(bounds, from, until, List.copyOf(all.subList(kept, all.size())));
  }
}
