package org.liveblogarchive.cli.session;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.cli.connection.Problem;
import org.liveblogarchive.cli.terminal.Clean;
import org.liveblogarchive.cli.terminal.Style;
import org.liveblogarchive.cli.terminal.Terminal;

/** A problem in lines that can be read. */
public final class ProblemText {

  private ProblemText() {}

  /** Returns the lines of a message to standard error: what, why, where, and the request. */
  public static List<String> of(Problem problem, Terminal terminal) {
    List<String> lines = plain(problem);
    lines.set(0, terminal.styledMessage(Style.RED, lines.getFirst()));
    return lines;
  }

  /** Returns the same lines without colours. */
  public static List<String> plain(Problem problem) {
    List<String> lines = new ArrayList<>();
    String status = problem.status() == 0 ? "" : " (%d)".formatted(problem.status());
    lines.add(Clean.line(problem.title()) + status);
    if (problem.detail() != null) {
      lines.add("  " + Clean.line(problem.detail()));
    }
    for (Problem.Flaw error : problem.errors()) {
      String at = error.at().isEmpty() ? "" : Clean.line(error.at()) + ": ";
      lines.add("  - " + at + Clean.line(error.message()));
    }
    if (problem.status() == 401) {
      lines.add("  Name a file with an API key: --key-file, or LIVEBLOG_KEY_FILE.");
    }
    if (problem.requestId() != null) {
      lines.add("  request " + Clean.line(problem.requestId()));
    }
    return lines;
  }
}
