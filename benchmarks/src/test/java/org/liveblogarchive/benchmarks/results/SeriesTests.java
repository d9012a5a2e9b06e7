package org.liveblogarchive.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTests {

  @Test
  void takesTheValueInTheMiddleWhateverTheirOrder() {
    assertThat(series(9, 1, 5).median()).isEqualTo(5);
  }

  @Test
  void takesTheMeanOfTheTwoInTheMiddle() {
    assertThat(series(1, 100, 2, 4).median()).isEqualTo(3);
  }

  @Test
  void refusesToBeEmpty() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Series(Unit.COUNT, List.of()));
  }

  @Test
  void showsNoMoreDigitsThanAnyMeasurementRepeats() {
    assertThat(new Series(Unit.PER_SECOND, List.of(22_704.33))).hasToString("22,704/s");
    assertThat(new Series(Unit.MILLISECONDS, List.of(12.345))).hasToString("12.3 ms");
    assertThat(new Series(Unit.MILLISECONDS, List.of(0.1234))).hasToString("0.12 ms");
    assertThat(new Series(Unit.COUNT, List.of(0.0))).hasToString("0");
  }

  private static Series series(double... runs) {
    return new Series(Unit.MILLISECONDS, java.util.Arrays.stream(runs).boxed().toList());
  }
}
