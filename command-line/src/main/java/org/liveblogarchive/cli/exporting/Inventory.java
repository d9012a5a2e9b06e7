package org.liveblogarchive.cli.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * What a folder of exports holds: a line for each file that was finished, the last one counts. By
 * it an export goes on where an earlier one ended.
 */
final class Inventory {

  /** Its file's name. */
  static final String NAME = "exported.ndjson";

  private final Path folder;
  private final Map<String, JsonNode> files = new HashMap<>();

  private Inventory(Path folder) {
    this.folder = folder;
  }

  static Inventory of(Path folder) throws IOException {
    Inventory inventory = new Inventory(folder);
    Path file = folder.resolve(NAME);
    if (Files.exists(file)) {
      try (Stream<String> lines = Files.lines(file)) {
        lines.forEach(inventory::take);
      }
    }
    return inventory;
  }

  private void take(String line) {
    JsonNode entry = Json.readOrNull(line);
    // The last line may be half, where the machine was switched off.
    if (entry != null) {
      files.put(Json.text(entry, "file"), entry);
    }
  }

  /** Whether a file is there with just this revision. */
  boolean holds(String file, String id, long revision) throws IOException {
    JsonNode entry = files.get(file);
    Path path = folder.resolve(file);
    return entry != null
        && Json.text(entry, "id").equals(id)
        && Json.number(entry, "revision") == revision
        && Files.exists(path)
        && Files.size(path) == Json.number(entry, "bytes");
  }

  /** Notes a file that is finished. */
  void add(String file, String id, String slug, long revision) throws IOException {
    JsonNode entry =
        Json.object()
            .put("file", file)
            .put("id", id)
            .put("slug", slug)
            .put("revision", revision)
            .put("bytes", Files.size(folder.resolve(file)));
    files.put(file, entry);
    Files.writeString(
        folder.resolve(NAME),
        entry + "\n",
        UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
