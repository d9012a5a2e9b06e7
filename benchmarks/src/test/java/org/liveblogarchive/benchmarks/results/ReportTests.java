package org.liveblogarchive.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTests {

  private static final Row MISSED =
      Row.of("page", new Series(Unit.PER_SECOND, List.of(4.0, 5.0, 9.0)))
          .against(new Peer("nginx", Series.once(Unit.PER_SECOND, 20)))
          .within(Budget.ratioAtLeast(0.30));

  @Test
  void keepsEachRunBesideTheMedian(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("results").resolve("latest.json");

    report(MISSED).write(file);

    JsonNode json = new JsonMapper().readTree(Files.readString(file));
    JsonNode row = json.path("rows").path(0);
    assertThat(row.path("measured").asDouble()).isEqualTo(5);
    assertThat(row.path("runs")).hasSize(3);
    assertThat(row.path("ratio").asDouble()).isEqualTo(0.25);
    assertThat(row.path("verdict").asString()).isEqualTo("MISSED");
    assertThat(json.path("machine").path("cores").asInt()).isPositive();
    assertThat(json.path("options").path("runs").asInt()).isEqualTo(3);
  }

  @Test
  void missesABudgetOnlyWhereSomethingWasMeasured() {
    assertThat(report(MISSED).missesABudget()).isTrue();
    assertThat(report(Row.unmeasured("page", "no nginx")).missesABudget()).isFalse();
  }

  private static Report report(Row row) {
    return new Report(
        Instant.EPOCH,
        Instant.EPOCH,
        "abc",
        Machine.current(),
        Map.of("runs", 3),
        Map.of("nginx", "not installed"),
        List.of(row));
  }
}
