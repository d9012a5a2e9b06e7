package org.liveblogarchive.cli.verifying;

import java.io.InputStream;
import java.util.Optional;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * The live blog in a bundle, in the archive's own format: it has to be what the history ends with,
 * else somebody who can compute checksums could write anything there.
 */
final class LiveBlogPart {

  static final String NAME = "liveblog.json";

  private final String liveBlogId;
  private final LastStates lastStates;
  private final Findings findings;
  private long entries;
  private long position;

  LiveBlogPart(String liveBlogId, LastStates lastStates, Findings findings) {
    this.liveBlogId = liveBlogId;
    this.lastStates = lastStates;
    this.findings = findings;
  }

  /** Returns how many entries were read. */
  long entries() {
    return entries;
  }

  /** Reads it entry by entry. */
  void read(InputStream part) {
    try (JsonParser parser = Json.MAPPER.createParser(part)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        findings.add(NAME, "It is no live blog.");
        return;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        if (field.equals("entries") && value == JsonToken.START_ARRAY) {
          readEntries(parser);
        } else if (field.equals("liveBlog")) {
          checkLiveBlog(parser.readValueAsTree());
        } else {
          parser.skipChildren();
        }
      }
    }
    lastStates
        .anyPublished()
        .ifPresent(missing -> findings.add(NAME, "The entry " + missing + " is missing."));
  }

  private void readEntries(JsonParser parser) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      entries++;
      JsonNode entry = parser.readValueAsTree();
      checkEntry(entry, Json.text(entry, "id"));
    }
  }

  private void checkLiveBlog(JsonNode liveBlog) {
    if (!Json.text(liveBlog, "id").equals(liveBlogId)) {
      findings.add(NAME, "It is another live blog than the manifest names.");
    }
    Hash expected = lastStates.liveBlog();
    if (expected != null && !Shown.ofLiveBlog(liveBlog).equals(Optional.of(expected))) {
      findings.add(NAME, "Its own fields are not as the history leaves them.");
    }
  }

  private void checkEntry(JsonNode entry, String id) {
    Optional<LastStates.Last> last = lastStates.remove(id);
    String where = NAME + ", entry " + id;
    if (last.isEmpty()) {
      findings.add(where, "The history has no such entry, or it is here twice.");
      return;
    }
    if (last.get().revision() != Json.number(entry, "revision")) {
      findings.add(
          where, "It is not of the entry's last revision, %d.".formatted(last.get().revision()));
    }
    if (last.get().shown() == null) {
      checkNothingIsShown(entry, where);
    } else if (!Shown.ofEntry(entry).equals(Optional.of(last.get().shown()))) {
      findings.add(where, "It is not as the history leaves it.");
    } else if (last.get().position() < position) {
      findings.add(where, "It does not stand where the history has it.");
    } else {
      position = last.get().position();
    }
  }

  private void checkNothingIsShown(JsonNode entry, String where) {
    if (!entry.path("blocks").isEmpty() || !Json.text(entry, "headline").isEmpty()) {
      findings.add(where, "It shows what the history withholds.");
    }
  }
}
