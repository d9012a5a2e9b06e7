package org.liveblogarchive.search.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The live blogs over which questions are asked. */
final class JudgedLiveBlogs {

  /** A time, and a star where editors marked the entry. */
  private static final Pattern TIME = Pattern.compile("([0-9]{2}:[0-9]{2})( \\*)?");

  private static final Pattern DAY = Pattern.compile("[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}");

  private JudgedLiveBlogs() {}

  /** The entries of a live blog written as plain text: times on lines of their own. */
  static List<JudgedEntry> text(Path file) throws IOException {
    String liveBlog = nameOf(file);
    List<JudgedEntry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    String name = null;
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Matcher time = TIME.matcher(line);
      if (time.matches()) {
        add(entries, liveBlog, name, lines);
        String first = liveBlog + "/" + time.group(1);
        name = names.add(first) ? first : first + "/2";
      } else if (!DAY.matcher(line).matches()) {
        lines.add(line);
      }
    }
    add(entries, liveBlog, name, lines);
    return entries;
  }

  /** What stands above the first time is no entry. */
  private static void add(
      List<JudgedEntry> entries, String liveBlog, @Nullable String name, List<String> lines) {
    if (name != null) {
      String headline =
          lines.stream()
              .filter(line -> line.startsWith("# "))
              .map(line -> line.substring(2))
              .findFirst()
              .orElse(null);
      String text =
          lines.stream()
              .filter(line -> !line.startsWith("# "))
              .collect(Collectors.joining("\n"))
              .strip();
      entries.add(new JudgedEntry(liveBlog, name, headline, text));
    }
    lines.clear();
  }

  /** The entries of a document of the corpus of samples. */
  static List<JudgedEntry> corpus(Path file) throws IOException {
    String liveBlog = nameOf(file);
    List<JudgedEntry> entries = new ArrayList<>();
    for (JsonNode block : new JsonMapper().readTree(Files.readString(file)).get("documents")) {
      entries.add(
          new JudgedEntry(
              liveBlog,
              liveBlog + "/" + block.get("block_id").asString(),
              block.path("title").asString(null),
              block
                  .get("text")
                  .valueStream()
                  .map(JsonNode::asString)
                  .collect(Collectors.joining(" "))));
    }
    return entries;
  }

  /** The files of a folder that end so, in order. */
  static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", "");
  }
}
