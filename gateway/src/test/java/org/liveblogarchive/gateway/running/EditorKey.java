package org.liveblogarchive.gateway.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A keys file with the key that tests write with, and another one.
 *
 * @param name a name of its own for each file, since Redis remembers what a name has used up
 */
record EditorKey(String name, Path file) implements AutoCloseable {

  static final String HEADER = "X-API-Key";
  static final String VALUE = "open sesame";

  private static final String HASH =
      "41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb";

  /** Another key, which opens alerts as well. */
  static final String DESK_VALUE = "open alerts";

  private static final String DESK_HASH =
      "ce51ab5301904cf06ca91772bf08313396a1cae9954e9c19adf81c204564d7a5";

  static EditorKey inFile() throws IOException {
    String name = "editor-" + UUID.randomUUID();
    Path file = Files.createTempFile("keys", "");
    Files.writeString(
        file, "%s %s\ndesk-%s %s search:alerts\n".formatted(name, HASH, name, DESK_HASH));
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
