package org.liveblogarchive.cli.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.connection.Problem;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of one document.
 *
 * @param line of a document with a live blog on each line, else null
 * @param report what the archive answered, empty where it refused
 * @param problem why it failed, or null
 */
record Result(
    String source,
    @Nullable Long line,
    Outcome outcome,
    JsonNode report,
    @Nullable Problem problem) {

  enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    FAILED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads the archive's report on a document; {@code wrote} says whether anything was recorded. */
  static Result of(String source, JsonNode report, boolean wrote) {
    long created = Json.number(report, "created");
    long changed = Json.number(report, "changed");
    long known = changed + Json.number(report, "unchanged") + Json.number(report, "missing");
    Outcome some = created > 0 && known == 0 ? Outcome.CREATED : Outcome.CHANGED;
    // A live blog's own fields may change without any entry.
    boolean any = wrote || created + changed > 0 || Json.number(report, "revisions") > 0;
    return new Result(source, null, any ? some : Outcome.UNCHANGED, report, null);
  }

  /** Reads the archive's report on a line, which says itself what it came to. */
  static Result ofLine(String source, long line, JsonNode report) {
    Outcome outcome =
        Arrays.stream(Outcome.values())
            .filter(value -> value.word().equals(Json.text(report, "status")))
            .findFirst()
            .orElse(Outcome.FAILED);
    return new Result(source, line, outcome, report, null);
  }

  static Result failed(String source, @Nullable Long line, Problem problem) {
    return new Result(source, line, Outcome.FAILED, Json.object(), problem);
  }

  long entries(String count) {
    return Json.number(report, count);
  }

  /** Returns what the archive warns of, each with its line where it has one. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    for (JsonNode warning : report.path("warnings").values()) {
      String where =
          warning.path("line").isIntegralNumber() ? "line " + warning.path("line") + ": " : "";
      warnings.add(where + Json.text(warning, "message"));
    }
    return warnings;
  }

  /** Returns the result as a program reads it. */
  ObjectNode document() {
    ObjectNode document =
        Json.object().put("source", source).put("line", line).put("result", outcome.word());
    for (String field :
        List.of("liveBlog", "created", "changed", "unchanged", "missing", "warnings", "entries")) {
      if (report.has(field)) {
        document.set(field, report.path(field));
      }
    }
    if (problem != null) {
      document.set("problem", problem.document());
    }
    return document;
  }
}
