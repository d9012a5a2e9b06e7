package org.liveblogarchive.cli.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTests {

  @Test
  void waitsLongerAfterEachFailureAndThenGivesUp() {
    Patience patience = new Patience(3);

    assertThat(patience.afterFailure(Optional.empty()).orElseThrow())
        .isBetween(Duration.ofMillis(180), Duration.ofMillis(320));
    assertThat(patience.afterFailure(Optional.empty()).orElseThrow())
        .isBetween(Duration.ofMillis(370), Duration.ofMillis(630));
    assertThat(patience.afterFailure(Optional.empty()).orElseThrow())
        .isBetween(Duration.ofMillis(740), Duration.ofMillis(1260));
    assertThat(patience.afterFailure(Optional.empty())).isEmpty();
  }

  @Test
  void doesWhatTheServerAsks() {
    Patience patience = new Patience(1);

    assertThat(patience.afterFailure(Optional.of(Duration.ofSeconds(7))))
        .contains(Duration.ofSeconds(7));
  }

  @Test
  void countsNoFailureWhereItIsToldToSlowDown() {
    Patience patience = new Patience(0);

    for (int i = 0; i < 20; i++) {
      assertThat(patience.afterTooMany(Optional.of(Duration.ofSeconds(10))))
          .hasValueSatisfying(
              pause -> assertThat(pause).isGreaterThanOrEqualTo(Duration.ofSeconds(10)));
    }
  }

  @Test
  void doesNotWaitForEver() {
    Patience patience = new Patience(9);

    assertThat(patience.afterTooMany(Optional.of(Duration.ofMinutes(6)))).isEmpty();
    assertThat(patience.afterFailure(Optional.of(Duration.ofHours(1)))).isEmpty();
  }
}
