package org.liveblogarchive.cli.verifying;

import java.io.IOException;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** JSON in the one form that is hashed (RFC 8785). */
final class Canonical {

  private Canonical() {}

  /** Returns the canonical form in UTF-8, or nothing for what has none, like a lone surrogate. */
  static Optional<byte[]> of(JsonNode value) {
    try {
      return Optional.of(
          new JsonCanonicalizer(Json.MAPPER.writeValueAsString(value)).getEncodedUTF8());
    } catch (IOException | JacksonException hasNone) {
      return Optional.empty();
    }
  }
}
