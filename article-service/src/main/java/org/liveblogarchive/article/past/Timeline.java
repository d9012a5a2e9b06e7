package org.liveblogarchive.article.past;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When what became of a live blog and each of its entries, in some twenty bytes a revision, so that
 * a view as of any moment is a walk through memory. Revisions are dense: number 1 is at place 0.
 */
class Timeline {

  private static final int LIVE_BLOG = -1;
  private static final int UNKNOWN = -2;
  private static final byte VISIBLE = 1;
  private static final byte KEY_EVENT = 2;
  private static final byte WITHDRAWN = 4;

  /** The statuses in which the public sees an entry or a live blog. */
  private static final Set<String> PUBLIC = Set.of("published", "live", "ended");

  private int size;
  private int[] subjects = new int[64];
  private long[] effectiveAt = new long[64];
  private long[] positions = new long[64];
  private byte[] flags = new byte[64];
  private final Map<UUID, Integer> ordinals = new HashMap<>();
  private final List<Integer> latest = new ArrayList<>();

  /** Returns how many revisions are known. */
  long revision() {
    return size;
  }

  /** Adds the next revision. */
  void add(Row row) {
    if (row.number != size + 1L) {
      throw new IllegalStateException("The history has a gap before revision " + row.number);
    }
    if (size == subjects.length) {
      grow();
    }
    UUID entryId = row.entryId;
    int subject = entryId == null ? LIVE_BLOG : ordinal(entryId);
    subjects[size] = subject;
    effectiveAt[size] = micros(row.effectiveAt);
    positions[size] = row.position;
    flags[size] =
        (byte)
            ((PUBLIC.contains(row.status) ? VISIBLE : 0)
                | (row.status.equals("withdrawn") ? WITHDRAWN : 0)
                | (row.keyEvent ? KEY_EVENT : 0));
    if (subject != LIVE_BLOG) {
      latest.set(subject, size);
    }
    size++;
  }

  private int ordinal(UUID entryId) {
    return ordinals.computeIfAbsent(
        entryId,
        _ -> {
          latest.add(0);
          return latest.size() - 1;
        });
  }

  private void grow() {
    int length = size * 2;
    subjects = Arrays.copyOf(subjects, length);
    effectiveAt = Arrays.copyOf(effectiveAt, length);
    positions = Arrays.copyOf(positions, length);
    flags = Arrays.copyOf(flags, length);
  }

  /**
   * Returns what was to be seen at a moment: nothing where the live blog itself was not. What was
   * taken down since is left out: the past is no way around a withdrawal.
   */
  View asOf(Instant moment) {
    long time = micros(moment);
    int[] last = new int[latest.size()];
    Arrays.fill(last, -1);
    int own = -1;
    int newest = -1;
    for (int at = 0; at < size; at++) {
      if (effectiveAt[at] > time) {
        continue;
      }
      newest = at;
      if (subjects[at] == LIVE_BLOG) {
        own = at;
      } else {
        last[subjects[at]] = at;
      }
    }
    return own >= 0 && is(own, VISIBLE)
        ? new View(own + 1L, newest + 1L, shown(last))
        : View.OF_NOTHING;
  }

  private List<Shown> shown(int[] last) {
    List<Shown> shown = new ArrayList<>();
    for (int subject = 0; subject < last.length; subject++) {
      int at = last[subject];
      if (at >= 0 && is(at, VISIBLE) && !is(latest.get(subject), WITHDRAWN)) {
        shown.add(new Shown(positions[at], at + 1L, is(at, KEY_EVENT)));
      }
    }
    shown.sort(Comparator.comparingLong(Shown::position));
    return shown;
  }

  /** Returns the number of the revision that an entry was at, or 0 where it was not to be seen. */
  long entryAsOf(UUID entryId, Instant moment) {
    int subject = ordinals.getOrDefault(entryId, UNKNOWN);
    int own = lastOf(LIVE_BLOG, moment);
    int last = lastOf(subject, moment);
    boolean seen = own >= 0 && is(own, VISIBLE) && last >= 0 && is(last, VISIBLE);
    return seen && !is(latest.get(subject), WITHDRAWN) ? last + 1L : 0;
  }

  private int lastOf(int subject, Instant moment) {
    long time = micros(moment);
    int last = -1;
    for (int at = 0; at < size; at++) {
      if (subjects[at] == subject && effectiveAt[at] <= time) {
        last = at;
      }
    }
    return last;
  }

  private boolean is(int at, byte flag) {
    return (flags[at] & flag) != 0;
  }

  private static long micros(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  /** What a timeline keeps of a revision. */
  record Row(
      long number,
      @Nullable UUID entryId,
      Instant effectiveAt,
      String status,
      long position,
      boolean keyEvent) {}

  /**
   * What was to be seen at a moment.
   *
   * @param ownRevision the last revision of the live blog itself, 0 where it was not to be seen
   * @param revision the last revision of all
   * @param entries oldest first
   */
  record View(long ownRevision, long revision, List<Shown> entries) {

    private static final View OF_NOTHING = new View(0, 0, List.of());
  }

  /**
   * An entry that was to be seen.
   *
   * @param revision the revision that it was at
   */
  record Shown(long position, long revision, boolean keyEvent) {}
}
