package org.liveblogarchive.cli.verifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * What a bundle says is in it.
 *
 * @param liveBlogId whose it is
 * @param head the number of the last revision
 * @param headHash its hash
 */
record Manifest(String liveBlogId, long head, Hash headHash, List<Part> parts) {

  /** Its own name in the bundle. */
  static final String NAME = "manifest.json";

  Manifest {
    parts = List.copyOf(parts);
  }

  /** Reads a manifest; what is wrong with it is a finding, and then there may be none. */
  static Optional<Manifest> read(JsonNode document, Findings findings) {
    if (!Json.text(document, "format").equals("liveblog-archive-bundle")
        || Json.number(document, "version") != 1) {
      findings.add(NAME, "It is not that of a bundle of version 1.");
      return Optional.empty();
    }
    String id = Json.text(document.path("liveBlog"), "id");
    JsonNode end = document.path("head");
    long head = Json.number(end, "revision", -1);
    Optional<Hash> headHash = Hash.read(Json.text(end, "hash"));
    List<Part> parts = new ArrayList<>();
    for (JsonNode part : document.path("parts").values()) {
      Part.read(part)
          .ifPresentOrElse(
              parts::add, () -> findings.add(NAME, "A part of it has no name, size or SHA-256."));
    }
    if (id.isEmpty() || head < 1 || headHash.isEmpty()) {
      findings.add(
          NAME, "It lacks the live blog's id, or the number or hash of its last revision.");
      return Optional.empty();
    }
    return Optional.of(new Manifest(id, head, headHash.get(), parts));
  }

  /**
   * A file in the bundle.
   *
   * @param name its path
   * @param size in bytes
   */
  record Part(String name, long size, Hash sha256) {

    private static Optional<Part> read(JsonNode part) {
      String name = Json.text(part, "path");
      long size = Json.number(part, "size", -1);
      return Hash.read(Json.text(part, "sha256"))
          .filter(_ -> !name.isEmpty() && size >= 0)
          .map(hash -> new Part(name, size, hash));
    }
  }
}
