package org.liveblogarchive.article.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpooledTests {

  @Test
  void knowsItsLengthBeforeItIsSent() throws IOException {
    ByteArrayOutputStream reader = new ByteArrayOutputStream();

    try (Spooled spooled = Spooled.of(to -> to.write("sixteen letters.".getBytes(UTF_8)))) {
      assertThat(spooled.length()).isEqualTo(16);
      spooled.sendTo(reader);
    }

    assertThat(reader.toString(UTF_8)).isEqualTo("sixteen letters.");
  }

  @Test
  void leavesNoFileBehind() throws IOException {
    Set<Path> before = files();

    Spooled.of(to -> to.write(1)).close();

    assertThat(before).containsAll(files());
  }

  @Test
  void leavesNoFileBehindWhenWritingFails() throws IOException {
    Set<Path> before = files();

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                Spooled.of(
                    _ -> {
                      throw new IllegalStateException("No more to say");
                    }));

    assertThat(before).containsAll(files());
  }

  private static Set<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(Spooled.PREFIX))
          .collect(Collectors.toSet());
    }
  }
}
