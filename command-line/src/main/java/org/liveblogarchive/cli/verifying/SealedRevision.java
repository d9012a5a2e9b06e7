package org.liveblogarchive.cli.verifying;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A revision as it is told, which may not be as it was recorded.
 *
 * @param facts what is hashed of it besides its state, or null where that is kept from this reader
 * @param state what it recorded, or null
 * @param withheld why the state is null: draft, withdrawn or erased; empty where nothing says so,
 *     null where states are not looked at
 * @param previousHash what it says the hash before it is, or null where it does not say
 */
record SealedRevision(
    long number,
    @Nullable ObjectNode facts,
    @Nullable JsonNode state,
    @Nullable String withheld,
    Hash stateHash,
    Hash hash,
    @Nullable Hash previousHash) {

  private static final List<String> FACTS =
      List.of("actor", "effectiveAt", "entryId", "kind", "reason", "recordedAt");

  /**
   * Reads a revision.
   *
   * @param whyWithheld the field that says why there is no state, or null where states are not
   *     looked at
   * @return nothing where it is none at all
   */
  static Optional<SealedRevision> read(
      JsonNode told, String liveBlogId, @Nullable String whyWithheld) {
    long number = Json.number(told, "revision", -1);
    Optional<Hash> stateHash = Hash.read(Json.text(told, "stateHash"));
    Optional<Hash> hash = Hash.read(Json.text(told, "hash"));
    if (number < 1 || stateHash.isEmpty() || hash.isEmpty()) {
      return Optional.empty();
    }
    JsonNode state = told.path("state");
    return Optional.of(
        new SealedRevision(
            number,
            told.path("kind").isString() ? facts(told, liveBlogId, number) : null,
            state.isObject() ? state : null,
            whyWithheld == null ? null : Json.text(told, whyWithheld),
            stateHash.get(),
            hash.get(),
            Hash.read(Json.text(told, "previousHash")).orElse(null)));
  }

  private static ObjectNode facts(JsonNode told, String liveBlogId, long number) {
    ObjectNode facts = Json.object();
    facts.put("liveBlogId", liveBlogId).put("number", number);
    for (String name : FACTS) {
      JsonNode value = told.path(name);
      facts.set(name, value.isMissingNode() ? Json.MAPPER.nullNode() : value);
    }
    return facts;
  }

  String kind() {
    return facts == null ? "" : Json.text(facts, "kind");
  }

  /** Returns the entry that it is about, or an empty string for the live blog itself. */
  String entryId() {
    return facts == null ? "" : Json.text(facts, "entryId");
  }

  /** Whether the state is what {@code stateHash} was made of. */
  boolean hasItsState() {
    return state != null && Canonical.of(state).map(Hash::of).filter(stateHash::equals).isPresent();
  }

  /** Whether its hash follows from the one before it. */
  boolean follows(Hash previous) {
    return facts != null
        && Canonical.of(facts)
            .map(canonical -> Hash.of(previous.bytes(), stateHash.bytes(), canonical))
            .filter(hash::equals)
            .isPresent();
  }
}
