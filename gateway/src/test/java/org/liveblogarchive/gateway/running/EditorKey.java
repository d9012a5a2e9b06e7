package org.liveblogarchive.gateway.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A keys file with the key that tests write with, and some more.
 *
 * @param name a name of its own for each file, since Redis remembers what a name has used up
 */
record EditorKey(String name, Path file) implements AutoCloseable {

  static final String HEADER = "X-API-Key";

  /** A key that opens writing and importing. */
  static final String VALUE = "lba_Editor01_OpenSesame000000000000000000000000000000000_1FCBkm";

  /** A key that opens alerts only. */
  static final String DESK_VALUE =
      "lba_Desk0001_OpenAlerts000000000000000000000000000000000_1skzdY";

  /** A key that was good until not long ago. */
  static final String EXPIRED_VALUE =
      "lba_Expired1_LongGone00000000000000000000000000000000000_2TU3h3";

  /** A key that opens everything. */
  static final String ADMIN_VALUE =
      "lba_Admin001_OpenAll000000000000000000000000000000000000_3JltlA";

  static final String ADMIN_ENTRY =
      """
        - id: Admin001
          name: admin
          sha256: a328ca0a868521c05ce3908165a48d8feeaf5209b9a2b2e458fae627e359fda6
          scopes: [liveblog:write, archive:import, archive:admin, feed:read, search:alerts]
      """;

  static EditorKey inFile() throws IOException {
    String name = "editor-" + UUID.randomUUID();
    Path file = Files.createTempFile("keys", ".yaml");
    Files.writeString(
        file,
        """
        keys:
          - id: Editor01
            name: %1$s
            sha256: ec81183f43871cc995a02b6fc491166b412ec43ce89e430b4315734ce80d94aa
            scopes: [liveblog:write, archive:import]
          - id: Desk0001
            name: desk-%1$s
            sha256: 44f584ac9096cf9e145f2487a05b38165838582e604c90e9b959c572091de76a
            scopes: [search:alerts]
          - id: Expired1
            name: %1$s
            sha256: 601c082416f260f7c968ed788235d1666da15dc83ec95b5e12e34ccdb3aa9001
            scopes: [liveblog:write]
            expires: 2025-01-01T00:00:00Z
        """
            .formatted(name));
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
