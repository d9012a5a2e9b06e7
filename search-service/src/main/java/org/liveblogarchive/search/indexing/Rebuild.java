package org.liveblogarchive.search.indexing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild of the index has come.
 *
 * @param id tells it from other rebuilds
 * @param state what is being done
 * @param reason why it was begun
 * @param startedAt when it was asked for
 * @param finishedAt when it ended, whichever way
 * @param edition names the new indices once they exist
 * @param cursor where the snapshot continues, or null at its first page
 * @param expected how many live blogs and entries there were when copying began
 * @param copied how many of them were copied
 * @param compared how many were compared since
 * @param failure why it failed, or is about to
 */
public record Rebuild(
    UUID id,
    State state,
    Reason reason,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String edition,
    @Nullable String cursor,
    long expected,
    long copied,
    long compared,
    @Nullable String failure) {

  static Rebuild requested(Reason reason, Instant now) {
    return new Rebuild(
        UUID.randomUUID(), State.REQUESTED, reason, now, null, null, null, 0, 0, 0, null);
  }

  /** How much of the work is done, from 0 to 1. */
  public double share() {
    if (state == State.DONE) {
      return 1;
    }
    // Comparing takes far less time than copying; what was added meanwhile may exceed the count.
    double copying = expected == 0 ? 0 : Math.min(1, (double) copied / expected);
    double comparing = expected == 0 ? 0 : Math.min(1, (double) compared / expected);
    return 0.9 * copying + 0.09 * comparing;
  }

  Rebuild restarted() {
    return new Rebuild(id, State.REQUESTED, reason, startedAt, null, null, null, 0, 0, 0, null);
  }

  Rebuild copying(String into, long toCopy) {
    return new Rebuild(id, State.COPYING, reason, startedAt, null, into, null, toCopy, 0, 0, null);
  }

  Rebuild copied(long more, @Nullable String next) {
    return new Rebuild(
        id, state, reason, startedAt, null, edition, next, expected, copied + more, 0, null);
  }

  Rebuild compared(long all) {
    return new Rebuild(
        id, state, reason, startedAt, null, edition, cursor, expected, copied, all, null);
  }

  Rebuild in(State next) {
    return new Rebuild(
        id, next, reason, startedAt, null, edition, cursor, expected, copied, compared, null);
  }

  Rebuild failing(String why) {
    return new Rebuild(
        id,
        State.ABORTING,
        reason,
        startedAt,
        null,
        edition,
        cursor,
        expected,
        copied,
        compared,
        why);
  }

  Rebuild ended(State end, Instant now) {
    return new Rebuild(
        id, end, reason, startedAt, now, edition, null, expected, copied, compared, failure);
  }

  /** Whether it goes on. */
  public boolean isRunning() {
    return switch (state) {
      case REQUESTED, COPYING, COMPARING, COMPARED, ABORTING -> true;
      case DONE, ABORTED, FAILED -> false;
    };
  }

  /** What is being done. */
  public enum State {
    /** Nothing yet. */
    @JsonProperty("requested")
    REQUESTED,
    /** The snapshot is copied; changes are written to both editions. */
    @JsonProperty("copying")
    COPYING,
    /** The new edition is compared with the article service. */
    @JsonProperty("comparing")
    COMPARING,
    /** The new edition is equal to the article service and about to be searched. */
    @JsonProperty("compared")
    COMPARED,
    /** The new edition is about to be deleted. */
    @JsonProperty("aborting")
    ABORTING,
    /** The new edition is the current one. */
    @JsonProperty("done")
    DONE,
    /** An operator ended it. */
    @JsonProperty("aborted")
    ABORTED,
    /** The new edition did not become equal to the article service. */
    @JsonProperty("failed")
    FAILED
  }

  /** Why a rebuild was begun. */
  public enum Reason {
    /** An operator asked for it. */
    @JsonProperty("requested")
    REQUESTED,
    /** The index was made for an older version of this service. */
    @JsonProperty("upgrade")
    UPGRADE
  }
}
