package org.liveblogarchive.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KeysFileTests {

  /** SHA-256 of {@code open sesame}. */
  private static final String EDITOR =
      "editor 41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb";

  private static final String TOOL = "tool " + "0".repeat(64);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("keys");
    Files.writeString(file, EDITOR);
  }

  @Test
  void knowsNoKeyAndSaysSoWithoutFile(CapturedOutput output) {
    KeysFile keys = new KeysFile(new AccessSettings(null, Duration.ofSeconds(1), List.of()));

    assertThat(keys.keys().nameOf("open sesame")).isEmpty();
    assertThat(output).containsOnlyOnce("the archive is read-only");
  }

  @Test
  void refusesToStartWithMalformedFileNamingTheLine() throws IOException {
    Files.writeString(file, EDITOR + "\nsecret-in-the-wrong-place\n");

    assertThatThrownBy(this::open)
        .hasMessageContaining(file + " is malformed in line 2")
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
    assertThat(keys.keys().nameOf("open sesame")).contains("editor");

    Files.writeString(file, TOOL);

    await().until(() -> keys.keys().nameOf("open sesame").isEmpty());
    keys.stopWatching();
  }

  @Test
  void keepsValidKeysWhenTheFileBecomesMalformedAndSaysSoOnce(CapturedOutput output)
      throws IOException {
    KeysFile keys = open();

    Files.writeString(file, "nonsense");
    await().until(() -> output.getAll().contains("is malformed in line 1"));
    Files.delete(file);
    Files.writeString(file, EDITOR + "\n" + TOOL);
    await().until(() -> output.getAll().contains("Read 2 API keys"));

    assertThat(keys.keys().nameOf("open sesame")).contains("editor");
    assertThat(output).containsOnlyOnce("The changed keys file is ignored");
    keys.stopWatching();
  }

  private KeysFile open() {
    return new KeysFile(new AccessSettings(file, Duration.ofMillis(100), List.of()));
  }
}
