package org.liveblogarchive.devstack.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorKeyTests {

  @TempDir Path state;

  @Test
  void isMadeOnce() {
    String first = EditorKey.in(state).value();

    assertThat(EditorKey.in(state).value()).isEqualTo(first);
  }

  @Test
  void isLongAndDifferentEverywhere() {
    String here = EditorKey.in(state.resolve("here")).value();
    String there = EditorKey.in(state.resolve("there")).value();

    assertThat(here).matches("lba_[A-Za-z0-9_-]{43}").isNotEqualTo(there);
  }

  @Test
  void isKeptFromOthers() throws IOException {
    EditorKey key = EditorKey.in(state);

    assertThat(Files.getPosixFilePermissions(key.file()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void reachesTheGatewayOnlyAsItsHash() throws Exception {
    EditorKey key = EditorKey.in(state);

    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(key.value().getBytes(StandardCharsets.US_ASCII));
    assertThat(key.hashes()).hasContent("editor " + HexFormat.of().formatHex(hash) + "\n");
  }
}
