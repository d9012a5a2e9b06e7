package org.liveblogarchive.gateway.services;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The addresses of one service, which take turns. */
public final class Addresses {

  private final List<Address> all;
  private final AtomicInteger turn = new AtomicInteger();

  Addresses(List<String> bases) {
    all = bases.stream().map(base -> new Address(base, bases.size() == 1)).toList();
  }

  /**
   * The address for the next request.
   *
   * @param failed the one that this request failed at, which is taken only if there is no other
   */
  public Address next(@Nullable Address failed) {
    if (all.size() == 1) {
      return all.getFirst();
    }
    int first = turn.getAndIncrement();
    Address second = null;
    for (int step = 0; step < all.size(); step++) {
      Address candidate = all.get(Math.floorMod(first + step, all.size()));
      if (!candidate.equals(failed)) {
        if (candidate.isUsable()) {
          return candidate;
        }
        second = second == null ? candidate : second;
      }
    }
    // What seems to be gone may be back already; the one that has just failed comes last of all.
    if (failed != null && failed.isUsable()) {
      return failed;
    }
    return second == null ? all.getFirst() : second;
  }

  /** How many there are: as often it is worth trying to connect. */
  public int size() {
    return all.size();
  }

  List<Address> all() {
    return all;
  }
}
