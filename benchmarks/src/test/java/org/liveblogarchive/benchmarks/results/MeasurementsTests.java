package org.liveblogarchive.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasurementsTests {

  private final Measurements measurements = new Measurements();

  @Test
  void gathersWhatIsMeasuredInTurns() {
    measurements.add("ours", 1);
    measurements.add("theirs", 10);
    measurements.add("ours", 2);

    assertThat(measurements.series("ours", Unit.COUNT).runs()).containsExactly(1.0, 2.0);
    assertThat(measurements.series("theirs", Unit.COUNT).runs()).containsExactly(10.0);
  }

  @Test
  void knowsWhatWasNotMeasured() {
    assertThat(measurements.isMissing("ours")).isTrue();

    measurements.add("ours", 1);
    assertThat(measurements.isMissing("ours")).isFalse();
  }

  @Test
  void remarksOnlyWhatHappened() {
    measurements.add("refused", 0);
    assertThat(measurements.remark("refused", "refused")).isEmpty();

    measurements.add("refused", 3);
    assertThat(measurements.remark("refused", "refused")).isEqualTo("3 refused");
  }
}
