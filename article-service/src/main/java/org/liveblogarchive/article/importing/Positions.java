package org.liveblogarchive.article.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.WorkingCopy;

/**
 * Gives entries their places so that as few as possible move: those already in order keep theirs,
 * the others go between them. Wide gaps leave room for that.
 */
class Positions {

  /** How far apart neighbours are at first: twenty entries in turn fit into the middle. */
  static final long GAP = WorkingCopy.GAP;

  private Positions() {}

  /**
   * Returns the positions of a list of entries, oldest first, strictly ascending.
   *
   * @param matches the entries that are in the archive already, null for new ones
   * @param present all entries of the live blog, also those outside the list, whose places are
   *     taken
   */
  static List<Long> assign(List<@Nullable Entry> matches, List<Entry> present) {
    List<@Nullable Long> known = new ArrayList<>();
    matches.forEach(entry -> known.add(entry == null ? null : entry.state().position()));
    boolean[] stays = longestAscending(known);
    Set<UUID> moving = moving(matches, stays);
    NavigableSet<Long> taken =
        present.stream()
            .filter(entry -> !moving.contains(entry.id()))
            .map(entry -> entry.state().position())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Long> assigned = between(known, stays, taken);
    return assigned.isEmpty() && !known.isEmpty() ? afresh(known.size(), present) : assigned;
  }

  private static Set<UUID> moving(List<@Nullable Entry> matches, boolean[] stays) {
    Set<UUID> moving = new HashSet<>();
    for (int place = 0; place < stays.length; place++) {
      Entry match = matches.get(place);
      if (match != null && !stays[place]) {
        moving.add(match.id());
      }
    }
    return moving;
  }

  /** Fills the gaps between the entries that stay; nothing where a gap is too narrow. */
  private static List<Long> between(
      List<@Nullable Long> known, boolean[] stays, NavigableSet<Long> taken) {
    List<Long> assigned = new ArrayList<>();
    long last = 0;
    for (int place = 0; place < known.size(); place++) {
      Long own = known.get(place);
      if (own != null && stays[place]) {
        assigned.add(own);
        last = own;
        continue;
      }
      int run = movingFrom(place, known, stays);
      // Behind everything that is there before the next entry that stays, missing ones included.
      Long next = place + run < known.size() ? known.get(place + run) : null;
      Long below = next == null ? taken.floor(Long.MAX_VALUE) : taken.lower(next);
      last = below == null ? last : Math.max(last, below);
      long step = next == null ? GAP : (next - last) / (run + 1);
      if (step == 0) {
        return List.of();
      }
      for (int moved = 0; moved < run; moved++) {
        last += step;
        assigned.add(last);
      }
      place += run - 1;
    }
    return assigned;
  }

  private static int movingFrom(int place, List<@Nullable Long> known, boolean[] stays) {
    int end = place;
    while (end < known.size() && (known.get(end) == null || !stays[end])) {
      end++;
    }
    return end - place;
  }

  /** Gives the whole list new places behind everything there is. */
  private static List<Long> afresh(int size, List<Entry> present) {
    List<Long> assigned = new ArrayList<>();
    long last = present.stream().mapToLong(entry -> entry.state().position()).max().orElse(0);
    for (int place = 0; place < size; place++) {
      last += GAP;
      assigned.add(last);
    }
    return assigned;
  }

  /** Marks the longest strictly ascending subsequence of the known positions. */
  private static boolean[] longestAscending(List<@Nullable Long> known) {
    int[] previous = new int[known.size()];
    List<Integer> ends = new ArrayList<>();
    for (int place = 0; place < known.size(); place++) {
      Long own = known.get(place);
      if (own == null) {
        continue;
      }
      int length = 0;
      int above = ends.size();
      while (length < above) {
        int middle = (length + above) >>> 1;
        Long end = known.get(ends.get(middle));
        if (end != null && end < own) {
          length = middle + 1;
        } else {
          above = middle;
        }
      }
      previous[place] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(place);
      } else {
        ends.set(length, place);
      }
    }
    boolean[] marked = new boolean[known.size()];
    for (int place = ends.isEmpty() ? -1 : ends.getLast(); place >= 0; place = previous[place]) {
      marked[place] = true;
    }
    return marked;
  }
}
