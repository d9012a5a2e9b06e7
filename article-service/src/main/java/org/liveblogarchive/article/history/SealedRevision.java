package org.liveblogarchive.article.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision that came from elsewhere, with its hashes.
 *
 * @param kind as {@link RevisionKind#toString} writes it
 */
public record SealedRevision(
    UUID liveBlogId,
    @Nullable UUID entryId,
    long number,
    String kind,
    String actor,
    @Nullable String reason,
    Instant recordedAt,
    Instant effectiveAt,
    Hash stateHash,
    Hash hash) {

  /** Tells whether its hash follows from the one before it, its state's hash and its facts. */
  public boolean isSealedAfter(Hash previous) {
    return new Facts(liveBlogId, entryId, number, kind, actor, reason, recordedAt, effectiveAt)
        .sealedAfter(previous, stateHash)
        .equals(hash);
  }
}
