package org.liveblogarchive.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTests {

  @Test
  void showsWhatIsKnownAndWhatIsNot() {
    Peer peer = new Peer("nginx", Series.once(Unit.PER_SECOND, 20_000));
    List<Row> rows =
        List.of(
            Row.of("page", Series.once(Unit.PER_SECOND, 5_000))
                .against(peer)
                .within(Budget.ratioAtLeast(0.30)),
            Row.of("delay, p99", Series.once(Unit.MILLISECONDS, 21.5))
                .within(Budget.valueAtMost(30)),
            Row.unmeasured("fan-out", "a|b\nc"));

    assertThat(new Table(rows))
        .hasToString(
            """
            | figure | measured | limit or peer | ratio | budget | verdict | note |
            | --- | --- | --- | --- | --- | --- | --- |
            | page | 5,000/s | 20,000/s (nginx) | 0.25× | ≥ 0.30× | **missed** |  |
            | delay, p99 | 21.5 ms | – | – | ≤ 30.0 ms | met |  |
            | fan-out | – | – | – | – | unknown | a\\|b c |
            """);
  }
}
