package org.liveblogarchive.cli.verifying;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.JsonNode;

/** The history in a bundle: a revision on each line, the first one first. */
record HistoryPart(String liveBlogId, Chain chain, LastStates lastStates, Findings findings) {

  private static final int LONGEST_LINE = 32 * 1024 * 1024;

  void read(InputStream part) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(part, UTF_8));
    long number = 0;
    for (String line = next(reader); line != null; line = next(reader)) {
      number++;
      if (line.length() > LONGEST_LINE) {
        findings.add(where(number), "The line is longer than any revision is.");
        return;
      }
      take(number, line);
    }
  }

  private void take(long number, String line) {
    JsonNode told = Json.readOrNull(line);
    if (told == null) {
      findings.add(where(number), "It is no JSON, or has a name twice.");
      return;
    }
    Optional<SealedRevision> revision = SealedRevision.read(told, liveBlogId, "withheld");
    if (revision.isEmpty()) {
      findings.add(where(number), "It lacks a number or its hashes.");
      return;
    }
    chain.next(revision.get());
    lastStates.take(revision.get());
    checkRepeated(told, revision.get());
  }

  /** Some of what a state says stands beside it once more. */
  private void checkRepeated(JsonNode told, SealedRevision revision) {
    JsonNode state = revision.state();
    if (state == null) {
      return;
    }
    for (String field : List.of("status", "position", "keyEvent")) {
      if (told.has(field) && !told.path(field).equals(state.path(field))) {
        findings.atRevision(
            revision.number(), "Its '%s' is not what its state says.".formatted(field));
      }
    }
  }

  private static String where(long line) {
    return "history, line " + line;
  }

  /** Returns the next line, or a part of it that is too long already. */
  private static @Nullable String next(BufferedReader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    int character = reader.read();
    while (character >= 0 && character != '\n' && line.length() <= LONGEST_LINE) {
      line.append((char) character);
      character = reader.read();
    }
    return character < 0 && line.isEmpty() ? null : line.toString();
  }
}
