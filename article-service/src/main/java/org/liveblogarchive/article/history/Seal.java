package org.liveblogarchive.article.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;

/**
 * What makes a revision tamper-evident. The chain covers the hash of the state instead of the state
 * itself, so that it still verifies where a state had to be erased.
 *
 * @param stateHash SHA-256 of the canonical state
 * @param hash SHA-256 of the previous revision's hash, the state hash and the revision's own facts
 */
public record Seal(Hash stateHash, Hash hash) {

  static Seal of(
      Hash previous,
      UUID liveBlogId,
      long number,
      Change change,
      String actor,
      Instant recordedAt) {
    Hash stateHash = Hash.of(change.state().getBytes(UTF_8));
    Facts facts =
        new Facts(
            liveBlogId,
            change.entryId(),
            number,
            change.kind().toString(),
            actor,
            change.reason(),
            recordedAt,
            change.effectiveAt());
    return new Seal(stateHash, facts.sealedAfter(previous, stateHash));
  }
}
