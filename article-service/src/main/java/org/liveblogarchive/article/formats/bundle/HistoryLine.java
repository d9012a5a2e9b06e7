package org.liveblogarchive.article.formats.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A revision as a bundle tells it, one a line. Of what was never public only number and hashes are
 * there; the chain can be followed across it, but not recomputed.
 *
 * @param status and {@code position} and {@code keyEvent}: what the state says of where and whether
 *     something is shown, which is public where the revision is
 * @param state the canonical state, or null where {@code withheld} says why
 * @param withheld draft, withdrawn or erased
 * @param erasedBy the revision that erased the state
 * @param tombstone what remains of an entry that was taken down, at its last revision; the chain
 *     does not cover it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "revision",
  "kind",
  "entryId",
  "actor",
  "reason",
  "recordedAt",
  "effectiveAt",
  "status",
  "position",
  "keyEvent",
  "state",
  "withheld",
  "erasedBy",
  "tombstone",
  "stateHash",
  "hash"
})
public record HistoryLine(
    long revision,
    @Nullable String kind,
    @Nullable UUID entryId,
    @Nullable String actor,
    @Nullable String reason,
    @Nullable Instant recordedAt,
    @Nullable Instant effectiveAt,
    @Nullable String status,
    @Nullable Long position,
    @Nullable Boolean keyEvent,
    @Nullable JsonNode state,
    @Nullable String withheld,
    @Nullable Long erasedBy,
    @Nullable JsonNode tombstone,
    String stateHash,
    String hash) {

  static HistoryLine sealed(long revision, String stateHash, String hash) {
    return new HistoryLine(
        revision, null, null, null, null, null, null, null, null, null, null, "draft", null, null,
        stateHash, hash);
  }

  /** Tells whether nothing but number and hashes is known. */
  public boolean tellsHashesOnly() {
    return "draft".equals(withheld);
  }
}
