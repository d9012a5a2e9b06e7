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

class LocalKeysTests {

  @TempDir Path state;

  @Test
  void isMadeOnce() {
    String first = LocalKeys.in(state).editor();

    assertThat(LocalKeys.in(state).editor()).isEqualTo(first);
  }

  @Test
  void isLongAndDifferentEverywhere() {
    String here = LocalKeys.in(state.resolve("here")).editor();
    String there = LocalKeys.in(state.resolve("there")).editor();

    assertThat(here).matches("lba_[A-Za-z0-9_-]{43}").isNotEqualTo(there);
  }

  @Test
  void isKeptFromOthers() throws IOException {
    LocalKeys keys = LocalKeys.in(state);

    assertThat(Files.getPosixFilePermissions(keys.file("editor")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void reachesTheGatewayOnlyAsItsHash() throws Exception {
    LocalKeys keys = LocalKeys.in(state);

    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(keys.editor().getBytes(StandardCharsets.US_ASCII));
    assertThat(Files.readAllLines(keys.hashes()))
        .hasSize(2)
        .contains("editor " + HexFormat.of().formatHex(hash) + " search:alerts");
  }
}
