package org.liveblogarchive.article.liveblog.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.Hash;

/**
 * One revision with all that is needed to recompute its hashes:
 *
 * <ul>
 *   <li>{@code stateHash} is SHA-256 of {@code state} in canonical form (RFC 8785) as UTF-8. The
 *       state is sent in that form; whoever parses it first has to canonicalise it again.
 *   <li>{@code hash} is SHA-256 of the 32 bytes of {@code previousHash}, the 32 bytes of {@code
 *       stateHash} and the canonical form of the object of {@code actor, effectiveAt, entryId,
 *       kind, liveBlogId, number, reason, recordedAt}, where {@code number} is {@code revision} and
 *       everything else is as it stands here, nulls included.
 *   <li>{@code previousHash} is the {@code hash} of the revision before, 32 zero bytes before the
 *       first.
 * </ul>
 *
 * <p>The public is not told the facts of what was never public, only its hashes, so that the chain
 * can be followed across it.
 *
 * @param state null where {@code stateWithheld} says why
 * @param links null like the facts
 */
record RevisionDetail(
    UUID liveBlogId,
    @JsonProperty("revision") long number,
    @Nullable String kind,
    @Nullable UUID entryId,
    @Nullable String actor,
    @Nullable String reason,
    @Nullable Instant recordedAt,
    @Nullable Instant effectiveAt,
    @JsonRawValue @Nullable String state,
    @Nullable Withheld stateWithheld,
    String stateHash,
    String previousHash,
    String hash,
    @Nullable Map<String, String> links) {

  private static final String BEFORE_THE_FIRST = "0".repeat(64);

  static RevisionDetail of(FoundRevision revision, Audience audience) {
    RevisionFacts facts = revision.facts();
    Optional<Withheld> withheld = revision.withheldFrom(audience);
    String previous =
        Optional.ofNullable(revision.previousHash()).map(Hash::hex).orElse(BEFORE_THE_FIRST);
    if (audience == Audience.PUBLIC && !revision.isPublic()) {
      return new RevisionDetail(
          facts.liveBlogId(),
          facts.number(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          Withheld.DRAFT,
          facts.stateHash().hex(),
          previous,
          facts.hash().hex(),
          null);
    }
    return new RevisionDetail(
        facts.liveBlogId(),
        facts.number(),
        facts.kind(),
        facts.entryId(),
        facts.actor(),
        facts.reason(),
        facts.recordedAt(),
        facts.effectiveAt(),
        withheld.isPresent() ? null : revision.state(),
        withheld.orElse(null),
        facts.stateHash().hex(),
        previous,
        facts.hash().hex(),
        RevisionResource.links(facts));
  }

  /** Changes with what is shown; what was recorded never does. */
  String eTag() {
    return number + (stateWithheld == null ? "" : "-" + stateWithheld);
  }
}
