package org.liveblogarchive.search.alerts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an entry that one alert matched. It holds none of the entry's words: they are
 * read when it is delivered, so that what was taken down meanwhile stays down.
 *
 * @param id made of alert, entry and revision, so that there is only one for the three
 * @param alertId the alert
 * @param entryId the entry
 * @param liveBlogId the live blog that holds the entry
 * @param revision the revision that matched
 * @param sequence its place among all deliveries
 * @param matchedAt when it matched
 * @param state what became of it at the webhook
 * @param tries how often it was sent
 * @param dueAt when it is to be sent next, or null when it is not
 * @param failure why it could not be sent last, or null
 */
public record Delivery(
    String id,
    UUID alertId,
    UUID entryId,
    UUID liveBlogId,
    long revision,
    long sequence,
    Instant matchedAt,
    State state,
    int tries,
    @Nullable Instant dueAt,
    @Nullable String failure) {

  static Delivery of(Alert alert, Match match, long sequence, Instant now) {
    boolean isSent = alert.webhook() != null;
    return new Delivery(
        alert.id() + "-" + match.entryId() + "-" + match.revision(),
        alert.id(),
        match.entryId(),
        match.liveBlogId(),
        match.revision(),
        sequence,
        now,
        isSent ? State.PENDING : State.STREAMED,
        0,
        isSent ? now : null,
        null);
  }

  boolean isDue(Instant now) {
    return state == State.PENDING && dueAt != null && !dueAt.isAfter(now);
  }

  /** Tried once more; due again at a time by which this try is surely over. */
  Delivery tried(Instant again) {
    return with(State.PENDING, tries + 1, again, failure);
  }

  Delivery sent() {
    return with(State.SENT, tries, null, null);
  }

  /** Not to be delivered any more, because the entry is not as it was. */
  Delivery outdated() {
    return with(State.OUTDATED, tries, null, null);
  }

  Delivery failed(String reason, Instant again) {
    return with(State.PENDING, tries, again, reason);
  }

  Delivery dead(String reason) {
    return with(State.DEAD, tries, null, reason);
  }

  Delivery replayed(Instant now) {
    return with(State.PENDING, 0, now, failure);
  }

  private Delivery with(
      State next, int nextTries, @Nullable Instant nextDue, @Nullable String nextFailure) {
    return new Delivery(
        id,
        alertId,
        entryId,
        liveBlogId,
        revision,
        sequence,
        matchedAt,
        next,
        nextTries,
        nextDue,
        nextFailure);
  }

  /** What became of a delivery at the webhook. */
  public enum State {
    /** There is no webhook. */
    @JsonProperty("streamed")
    STREAMED,
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("sent")
    SENT,
    /** The entry was changed or taken down before it could be sent. */
    @JsonProperty("outdated")
    OUTDATED,
    /** Given up, until somebody replays it. */
    @JsonProperty("dead")
    DEAD
  }
}
