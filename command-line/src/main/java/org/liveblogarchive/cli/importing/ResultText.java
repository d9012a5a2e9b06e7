package org.liveblogarchive.cli.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liveblogarchive.cli.importing.Result.Outcome;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.session.ProblemText;
import org.liveblogarchive.cli.terminal.Clean;
import org.liveblogarchive.cli.terminal.Style;
import org.liveblogarchive.cli.terminal.Terminal;
import tools.jackson.databind.JsonNode;

/** Results as people read them: a line, and below it what there is to warn of. */
final class ResultText {

  private static final int MOST_WARNINGS = 10;

  private ResultText() {}

  static String of(Result result, Terminal terminal) {
    List<String> lines = new ArrayList<>();
    String word = String.format(Locale.ROOT, "%-9s", result.outcome().word());
    String source =
        Clean.line(result.source()) + (result.line() == null ? "" : ":" + result.line());
    lines.add(terminal.styled(style(result.outcome()), word) + " " + source);
    if (result.problem() == null) {
      lines.add("          " + liveBlog(result.report()));
      warnings(result, terminal, lines);
    } else {
      ProblemText.plain(result.problem()).forEach(line -> lines.add("          " + line));
    }
    return String.join("\n", lines);
  }

  private static String liveBlog(JsonNode report) {
    JsonNode liveBlog = report.path("liveBlog");
    return String.format(
        Locale.ROOT,
        "%s: \"%s\", %s",
        Clean.line(Json.text(liveBlog, "slug")),
        Clean.line(Json.text(liveBlog, "headline")),
        counts(report));
  }

  private static String counts(JsonNode report) {
    List<String> parts = new ArrayList<>();
    count(parts, report, "created", "new");
    count(parts, report, "changed", "changed");
    count(parts, report, "unchanged", "unchanged");
    count(parts, report, "missing", "missing");
    return parts.isEmpty() ? "no entries" : "entries: " + String.join(", ", parts);
  }

  private static void count(List<String> parts, JsonNode report, String field, String word) {
    long count = Json.number(report, field);
    if (count > 0) {
      parts.add(count + " " + word);
    }
  }

  private static void warnings(Result result, Terminal terminal, List<String> lines) {
    List<String> warnings = result.warnings();
    for (String warning : warnings.subList(0, Math.min(warnings.size(), MOST_WARNINGS))) {
      lines.add(
          "          " + terminal.styled(Style.YELLOW, "warning") + " " + Clean.line(warning));
    }
    if (warnings.size() > MOST_WARNINGS) {
      lines.add(
          "          and %d warnings more; --json shows all"
              .formatted(warnings.size() - MOST_WARNINGS));
    }
  }

  private static Style style(Outcome outcome) {
    return switch (outcome) {
      case CREATED, CHANGED -> Style.GREEN;
      case UNCHANGED -> Style.DIM;
      case FAILED -> Style.RED;
    };
  }
}
