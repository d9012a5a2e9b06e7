package org.liveblogarchive.benchmarks.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderKeysTests {

  private final ReaderKeys keys = new ReaderKeys();

  @Test
  void haveTheEditorsRightsAndHashesOfTheirOwn(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("keys.yaml"), "keys:\n");

    keys.addTo(file);

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).startsWith("keys:").contains("    name: benchmark-0");
    assertThat(lines.stream().filter(line -> line.matches("    sha256: [0-9a-f]{64}")))
        .hasSize(100)
        .doesNotHaveDuplicates();
    assertThat(lines.stream().filter(line -> line.startsWith("    scopes: [liveblog:write, ")))
        .hasSize(100);
  }

  @Test
  void areTakenInTurn() {
    List<String> first = keys.take(2);

    assertThat(keys.take(2)).doesNotContainAnyElementsOf(first);
    assertThat(keys.take(96)).hasSize(96);
    assertThat(keys.take(2)).isEqualTo(first);
  }
}
