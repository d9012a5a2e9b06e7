package org.liveblogarchive.cli.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.connection.Address;
import org.liveblogarchive.cli.connection.Gateway;
import org.liveblogarchive.cli.connection.Gateway.Content;
import org.liveblogarchive.cli.connection.Problem;
import org.liveblogarchive.cli.connection.Refused;
import org.liveblogarchive.cli.connection.ServerFailed;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * Hands over lines that are a live blog each. Their results come line by line; where they break
 * off, the lines without one are sent again.
 */
record LineDelivery(Gateway gateway, Address address) {

  private static final int LONGEST_RESULT = 16 * 1024 * 1024;
  private static final int ATTEMPTS_WITHOUT_RESULT = 5;

  /** Imports lines and hands on the result of each. */
  void deliver(Document.Lines lines, Consumer<Result> results) {
    Document.Lines left = lines;
    int attempts = 0;
    while (left != null && !left.isBlank()) {
      Attempt attempt = attempt(left, results);
      if (attempt.complete()) {
        return;
      }
      boolean stuck = attempt.answered() < left.firstLine();
      attempts = stuck ? attempts + 1 : 0;
      if (attempts >= ATTEMPTS_WITHOUT_RESULT) {
        throw new ServerFailed(attempt.problemOr("The server did not answer all lines"));
      }
      left = left.from(attempt.answered() + 1);
    }
  }

  private Attempt attempt(Document.Lines lines, Consumer<Result> results) {
    Attempt attempt = new Attempt(lines, results);
    try {
      gateway.send(
          address,
          new Content(DocumentType.NDJSON.mediaType(), lines.body()),
          DocumentType.NDJSON.mediaType(),
          (_, _, body) -> attempt.read(body));
    } catch (Refused refused) {
      if (refused.isAboutTheKey()) {
        throw refused;
      }
      results.accept(Result.failed(lines.name(), lines.firstLine(), refused.problem()));
      attempt.complete = true;
    }
    return attempt;
  }

  /** One request, and what its answer has told so far. */
  private static final class Attempt {

    private final Document.Lines lines;
    private final Consumer<Result> results;
    private long answered;
    private boolean complete;
    private @Nullable Problem problem;

    Attempt(Document.Lines lines, Consumer<Result> results) {
      this.lines = lines;
      this.results = results;
      this.answered = lines.firstLine() - 1;
    }

    long answered() {
      return answered;
    }

    boolean complete() {
      return complete;
    }

    Problem problemOr(String title) {
      return problem == null ? Problem.found(title, null) : problem;
    }

    /** Reads results as they come; once some have come, a lost connection only ends the attempt. */
    Attempt read(InputStream body) throws IOException {
      try {
        BufferedReader reader = new BufferedReader(new InputStreamReader(body, UTF_8));
        for (String line = next(reader); line != null; line = next(reader)) {
          take(Json.readOrNull(line));
        }
        return this;
      } catch (IOException lost) {
        if (answered < lines.firstLine()) {
          throw lost;
        }
        return this;
      }
    }

    private void take(@Nullable JsonNode line) throws IOException {
      if (line == null) {
        throw new IOException("the answer has a line that is no JSON");
      }
      JsonNode told = line.path("problem");
      Problem why = told.isObject() ? Problem.of(told, 0, null) : null;
      if (line.has("summary")) {
        complete = why == null;
        problem = why;
        return;
      }
      long number = lines.firstLine() - 1 + Json.number(line, "line");
      if (number <= answered) {
        return;
      }
      if (why != null && why.status() == 503) {
        throw new IOException(why.title());
      }
      answered = number;
      results.accept(
          why == null
              ? Result.ofLine(lines.name(), number, line)
              : Result.failed(lines.name(), number, why));
    }

    private static @Nullable String next(BufferedReader reader) throws IOException {
      StringBuilder line = new StringBuilder();
      int character = reader.read();
      while (character >= 0 && character != '\n') {
        line.append((char) character);
        if (line.length() > LONGEST_RESULT) {
          throw new IOException("the answer has a line that never ends");
        }
        character = reader.read();
      }
      return character < 0 && line.isEmpty() ? null : line.toString();
    }
  }
}
