package org.liveblogarchive.benchmarks.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StampTests {

  @Test
  void isFoundInWhateverTextItWasPutInto() {
    Stamp stamp = new Stamp(12, -98_765_432_101L);

    assertThat(Stamp.in("{\"text\":\"Sail in sight " + stamp + " at noon\"}")).contains(stamp);
  }

  @Test
  void isAbsentFromOtherTexts() {
    assertThat(Stamp.in("the score is [[2:1]]")).isEmpty();
  }
}
