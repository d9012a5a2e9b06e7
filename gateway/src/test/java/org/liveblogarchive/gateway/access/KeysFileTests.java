package org.liveblogarchive.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KeysFileTests {

  private static final String EDITOR = "keys:" + entry("Editor01", "1");
  private static final String TOOL = "keys:" + entry("Tool0001", "2");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("keys");
    Files.writeString(file, EDITOR);
  }

  @Test
  void knowsNoKeyAndSaysSoWithoutFile(CapturedOutput output) {
    KeysFile keys = new KeysFile(settings(null));

    assertThat(keys.keys().all()).isEmpty();
    assertThat(output).containsOnlyOnce("no API key is valid");
  }

  @Test
  void refusesToStartWithMalformedFileNamingTheLine() throws IOException {
    Files.writeString(file, EDITOR + "secret-in-the-wrong-place: here\n");

    assertThatThrownBy(this::open)
        .hasMessageContaining(file + " is malformed in line 6")
        .hasMessageNotContaining("secret");
  }

  @Test
  void refusesToStartWithMissingFile() throws IOException {
    Files.delete(file);

    assertThatThrownBy(this::open).hasMessageContaining(file + " cannot be read");
  }

  @Test
  void admitsNewKeysAndForgetsRevokedOnesWhenTheFileChanges() throws IOException {
    KeysFile keys = open();

    Files.writeString(file, TOOL);
    assertThat(keys.reload()).isTrue();

    assertThat(keys.keys().byId()).containsOnlyKeys("Tool0001");
  }

  @Test
  void keepsValidKeysWhenTheFileBecomesMalformedAndSaysSoOnce(CapturedOutput output)
      throws IOException {
    KeysFile keys = open();

    Files.writeString(file, "nonsense");
    assertThat(keys.reload()).isFalse();
    assertThat(keys.reload()).isFalse();
    Files.delete(file);
    assertThat(keys.reload()).isFalse();

    assertThat(keys.keys().byId()).containsOnlyKeys("Editor01");
    assertThat(output)
        .contains("is malformed in line 1")
        .containsOnlyOnce("The changed keys file is ignored");
  }

  private KeysFile open() {
    return new KeysFile(settings(file));
  }

  private static AccessSettings settings(@Nullable Path file) {
    return new AccessSettings(file, Duration.ofSeconds(1), null, Set.of(), List.of());
  }

  private static String entry(String id, String digit) {
    return "\n  - id: %s\n    name: desk\n    sha256: %s\n    scopes: [liveblog:write]\n"
        .formatted(id, digit.repeat(64));
  }
}
