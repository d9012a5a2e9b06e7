package org.liveblogarchive.cli.reading;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.terminal.Clean;
import org.liveblogarchive.cli.terminal.Style;
import org.liveblogarchive.cli.terminal.Terminal;
import org.liveblogarchive.cli.terminal.When;
import tools.jackson.databind.JsonNode;

/** A live blog's own fields as people read them. */
final class LiveBlogText {

  private LiveBlogText() {}

  static String of(JsonNode liveBlog, Terminal terminal) {
    List<String> lines = new ArrayList<>();
    lines.add(terminal.styled(Style.BOLD, Clean.line(Json.text(liveBlog, "headline"))));
    String standfirst = Json.text(liveBlog, "standfirst");
    if (!standfirst.isEmpty()) {
      lines.add(Clean.line(standfirst));
    }
    lines.add("");
    fact(lines, "status", Json.text(liveBlog, "status"));
    fact(lines, "published", When.of(liveBlog).strip());
    fact(lines, "updated", Json.text(liveBlog, "updatedAt"));
    fact(lines, "entries", counts(liveBlog));
    fact(lines, "language", Json.text(liveBlog, "language"));
    fact(lines, "authors", names(liveBlog.path("authors")));
    fact(lines, "topics", texts(liveBlog.path("topics")));
    fact(lines, "publisher", Json.text(liveBlog.path("source"), "publisher"));
    fact(lines, "source", Json.text(liveBlog.path("source"), "url"));
    fact(lines, "slug", Json.text(liveBlog, "slug"));
    fact(lines, "id", Json.text(liveBlog, "id"));
    fact(lines, "revision", String.valueOf(Json.number(liveBlog, "revision")));
    return String.join("\n", lines);
  }

  private static String counts(JsonNode liveBlog) {
    return "%,d, of them %,d key events"
        .formatted(Json.number(liveBlog, "entryCount"), Json.number(liveBlog, "keyEventCount"));
  }

  private static void fact(List<String> lines, String name, String value) {
    if (!value.isEmpty()) {
      lines.add("  %-10s %s".formatted(name, Clean.line(value)));
    }
  }

  static String names(JsonNode authors) {
    return String.join(
        ", ", authors.values().stream().map(author -> Json.text(author, "name")).toList());
  }

  private static String texts(JsonNode values) {
    return String.join(", ", values.values().stream().map(JsonNode::asString).toList());
  }
}
