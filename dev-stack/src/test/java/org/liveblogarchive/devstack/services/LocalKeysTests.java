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

    assertThat(here)
        .matches("lba_[A-Za-z0-9]{8}_[A-Za-z0-9]{43}_[A-Za-z0-9]{6}")
        .isNotEqualTo(there);
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
    assertThat(keys.hashes())
        .content()
        .startsWith("keys:\n  - id: " + keys.editor().substring(4, 12) + "\n    name: editor\n")
        .contains("    sha256: " + HexFormat.of().formatHex(hash) + "\n")
        .doesNotContain(keys.editor(), keys.administrator(), keys.searchService());
  }

  @Test
  void replacesKeysOfAnEarlierForm() throws IOException {
    Files.writeString(state.resolve("editor-key"), "lba_short\n");

    assertThat(LocalKeys.in(state).editor()).hasSizeGreaterThan(50);
  }

  @Test
  void makesOneSigningKeyThatOnlyItsOwnerCanRead() throws IOException {
    Path key = LocalSigningKey.in(state).resolve("local.jwk");
    String first = Files.readString(key);

    assertThat(Files.getPosixFilePermissions(key))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(first).contains("\"crv\":\"P-256\"");
    assertThat(LocalSigningKey.in(state).resolve("local.jwk")).content().isEqualTo(first);
  }
}
