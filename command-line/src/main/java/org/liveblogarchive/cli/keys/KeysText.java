package org.liveblogarchive.cli.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.cli.session.WrongUsage;

/**
 * The lines of a keys file, in the form that this tool writes. Comments stay where they are; what
 * has another form is left to the operator's editor.
 *
 * @param head the lines before the first key
 * @param keys the lines of each key
 */
record KeysText(List<String> head, List<List<String>> keys) {

  private static final Pattern BEGIN = Pattern.compile("  - id: ([0-9A-Za-z]{8})");
  private static final Pattern FIELD = Pattern.compile("(?:  - |    )([A-Za-z0-9]+): (.*)");
  private static final Pattern EMPTY = Pattern.compile("\\s*(#.*)?");

  /** Reads a file; one that does not exist has no keys yet. */
  static KeysText of(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new KeysText(List.of("keys:"), List.of());
    }
    List<String> head = new ArrayList<>();
    List<List<String>> keys = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (BEGIN.matcher(line).matches()) {
        keys.add(new ArrayList<>());
      }
      if (keys.isEmpty()) {
        head.add(line.equals("keys: []") ? "keys:" : line);
      } else {
        keys.getLast().add(line);
      }
      check(line, keys.isEmpty(), file);
    }
    if (!head.contains("keys:")) {
      throw notOurs(file);
    }
    return new KeysText(head, keys);
  }

  private static void check(String line, boolean before, Path file) {
    boolean known =
        EMPTY.matcher(line).matches()
            || (before
                ? line.equals("keys:") || line.equals("keys: []")
                : FIELD.matcher(line).matches());
    if (!known) {
      throw notOurs(file);
    }
  }

  private static WrongUsage notOurs(Path file) {
    return new WrongUsage("%s has not the form of docs/operations.md.".formatted(file));
  }

  /** Returns the fields of all keys. */
  List<Map<String, String>> fields() {
    return keys.stream().map(KeysText::fields).toList();
  }

  KeysText with(String entry) {
    List<List<String>> more = new ArrayList<>(keys);
    more.add(entry.lines().toList());
    return new KeysText(head, more);
  }

  KeysText without(String id) {
    return new KeysText(
        head, keys.stream().filter(key -> !id.equals(fields(key).get("id"))).toList());
  }

  /** Returns what stands in the file. */
  String text() {
    List<String> lines = new ArrayList<>();
    head.forEach(line -> lines.add(keys.isEmpty() && line.equals("keys:") ? "keys: []" : line));
    keys.forEach(lines::addAll);
    return String.join("\n", lines) + "\n";
  }

  private static Map<String, String> fields(List<String> key) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line : key) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        fields.put(field.group(1), field.group(2));
      }
    }
    return fields;
  }
}
