package org.liveblogarchive.benchmarks.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivePageTests {

  @Test
  void tellsEveryEntryUnderATimeOfItsOwn() {
    List<String> lines = new LivePage("Regatta", 3_000, 1).text().lines().toList();

    assertThat(lines.getFirst()).isEqualTo("Regatta");
    assertThat(lines).filteredOn(line -> line.matches("\\d\\d:\\d\\d")).hasSize(3_000);
    assertThat(lines).contains("21 June 2025", "20 June 2025", "19 June 2025");
    List<String> entries = lines.stream().filter(line -> line.startsWith("Report ")).toList();
    assertThat(new HashSet<>(entries)).hasSize(3_000);
  }

  @Test
  void changesEveryEntryInAnotherVersionAndNothingElse() {
    String first = new LivePage("Regatta", 10, 1).text();
    String second = new LivePage("Regatta", 10, 2).text();

    assertThat(first).isNotEqualTo(second);
    assertThat(first.replace("version 1", "version 2")).isEqualTo(second);
  }
}
