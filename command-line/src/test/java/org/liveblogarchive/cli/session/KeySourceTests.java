package org.liveblogarchive.cli.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySourceTests {

  private static final URI HERE = URI.create("http://127.0.0.1:8080");
  private static final URI ELSEWHERE = URI.create("https://archive.example");

  @TempDir private Path folder;

  @Test
  void prefersWhatIsNamedMoreClosely() throws IOException {
    Path option = file("option");
    Path variable = file("variable");

    Map<String, String> environment =
        Map.of("LIVEBLOG_KEY_FILE", variable.toString(), "LIVEBLOG_KEY", "direct");

    assertThat(new KeySource(option, environment).key(HERE)).isEqualTo("option");
    assertThat(new KeySource(null, environment).key(HERE)).isEqualTo("variable");
    assertThat(new KeySource(null, Map.of("LIVEBLOG_KEY", " direct ")).key(HERE))
        .isEqualTo("direct");
    assertThat(new KeySource(null, Map.of()).key(HERE)).isNull();
  }

  @Test
  void sendsTheKeyOfALocalRunNowhereElse() throws IOException {
    Map<String, String> environment = Map.of("LIVEBLOG_LOCAL_KEY_FILE", file("local").toString());

    assertThat(new KeySource(null, environment).key(HERE)).isEqualTo("local");
    assertThat(new KeySource(null, environment).key(ELSEWHERE)).isNull();
  }

  @Test
  void needsNoKeyOfALocalRunThatIsNotThere() {
    Map<String, String> environment =
        Map.of("LIVEBLOG_LOCAL_KEY_FILE", folder.resolve("none").toString());

    assertThat(new KeySource(null, environment).key(HERE)).isNull();
  }

  @Test
  void refusesFilesThatHoldNoKey() throws IOException {
    Path two = Files.writeString(folder.resolve("two"), "one\nX-Evil: two");
    Path empty = Files.writeString(folder.resolve("empty"), "\n");
    Path large = Files.writeString(folder.resolve("large"), "x".repeat(5000));

    for (Path file : new Path[] {two, empty, large, folder.resolve("none"), folder}) {
      assertThatThrownBy(() -> new KeySource(file, Map.of()).key(HERE))
          .as(file.toString())
          .isInstanceOf(WrongUsage.class)
          .hasMessageContaining("--key-file");
    }
  }

  private Path file(String key) throws IOException {
    return Files.writeString(folder.resolve(key), key + "\n");
  }
}
