package org.liveblogarchive.cli.reading;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.terminal.Clean;
import org.liveblogarchive.cli.terminal.Style;
import org.liveblogarchive.cli.terminal.Terminal;
import org.liveblogarchive.cli.terminal.When;
import tools.jackson.databind.JsonNode;

/** An entry as people read it. */
final class EntryText {

  private EntryText() {}

  static String of(JsonNode entry, Terminal terminal) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    String headline = Clean.line(Json.text(entry, "headline"));
    String first = terminal.styled(Style.DIM, When.of(entry).strip()) + marks(entry, terminal);
    lines.add(headline.isEmpty() ? first : first + "  " + terminal.styled(Style.BOLD, headline));
    String authors = LiveBlogText.names(entry.path("authors"));
    if (!authors.isEmpty()) {
      lines.add("  " + terminal.styled(Style.DIM, Clean.line(authors)));
    }
    Json.text(entry, "text")
        .lines()
        .map(line -> line.isBlank() ? "" : "  " + Clean.line(line))
        .forEach(lines::add);
    JsonNode correction = entry.path("correction");
    if (correction.isObject()) {
      String note = Json.text(correction, "kind") + ": " + Json.text(correction, "note");
      lines.add("  " + terminal.styled(Style.YELLOW, Clean.line(note)));
    }
    return String.join("\n", lines);
  }

  private static String marks(JsonNode entry, Terminal terminal) {
    String marks =
        (entry.path("keyEvent").asBoolean(false) ? " key event" : "")
            + (entry.path("pinned").asBoolean(false) ? " pinned" : "");
    return terminal.styled(Style.YELLOW, marks);
  }
}
