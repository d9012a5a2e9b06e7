package org.liveblogarchive.article.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change about to be recorded.
 *
 * @param entryId the entry that changed, or null when the live blog itself did
 * @param state the full state after the change, as {@link CanonicalJson}
 * @param place what the state says of where and whether it is shown
 * @param reason why it changed, as far as anybody said
 * @param effectiveAt when the public could see it
 */
public record Change(
    @Nullable UUID entryId,
    RevisionKind kind,
    String state,
    Place place,
    @Nullable String reason,
    Instant effectiveAt) {

  /** Keeps the microseconds that the database keeps; the hash must not know more. */
  public Change {
    effectiveAt = effectiveAt.truncatedTo(ChronoUnit.MICROS);
  }
}
