package org.liveblogarchive.article.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a revision says of itself besides its state; in canonical form a part of what is hashed.
 *
 * @param kind as it is stored, so that a kind nobody knows can be checked too
 */
record Facts(
    UUID liveBlogId,
    @Nullable UUID entryId,
    long number,
    String kind,
    String actor,
    @Nullable String reason,
    Instant recordedAt,
    Instant effectiveAt) {

  /** Returns the hash of the revision that follows {@code previous} and has this state's hash. */
  Hash sealedAfter(Hash previous, Hash stateHash) {
    return Hash.of(previous.bytes(), stateHash.bytes(), CanonicalJson.write(this).getBytes(UTF_8));
  }
}
