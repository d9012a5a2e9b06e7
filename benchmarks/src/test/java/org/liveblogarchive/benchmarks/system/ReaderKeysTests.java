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
    Path file = folder.resolve("keys");
    String editor = "editor " + "0a".repeat(32) + " rights";
    String administrator = "administrator " + "0b".repeat(32);
    Files.writeString(file, editor + "\n" + administrator + "\n");

    keys.addTo(file);

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(102).doesNotHaveDuplicates().startsWith(editor, administrator);
    assertThat(lines.get(2)).matches("benchmark-key-0 [0-9a-f]{64} rights");
  }

  @Test
  void areTakenInTurn() {
    List<String> first = keys.take(2);

    assertThat(keys.take(2)).doesNotContainAnyElementsOf(first);
    assertThat(keys.take(96)).hasSize(96);
    assertThat(keys.take(2)).isEqualTo(first);
  }
}
