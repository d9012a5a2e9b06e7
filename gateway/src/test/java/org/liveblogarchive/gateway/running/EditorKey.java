package org.liveblogarchive.gateway.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A keys file with the one key that tests write with.
 *
 * @param name a name of its own for each file, since Redis remembers what a name has used up
 */
record EditorKey(String name, Path file) implements AutoCloseable {

  static final String HEADER = "X-API-Key";
  static final String VALUE = "open sesame";

  private static final String HASH =
      "41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb";

  static EditorKey inFile() throws IOException {
    String name = "editor-" + UUID.randomUUID();
    Path file = Files.createTempFile("keys", "");
    Files.writeString(file, name + " " + HASH);
    return new EditorKey(name, file);
  }

  /** What tells a gateway of the file. */
  String setting() {
    return "access.keys-file=" + file;
  }

  @Override
  public void close() throws IOException {
    Files.delete(file);
  }
}
