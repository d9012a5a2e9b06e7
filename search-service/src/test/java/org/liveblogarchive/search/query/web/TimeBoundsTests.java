package org.liveblogarchive.search.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.search.web.Malformed;

class TimeBoundsTests {

  @ParameterizedTest
  @CsvSource({
    "2025-06-21T18:00:00Z, 2025-06-21T18:00:00Z",
    "2025-06-21t18:00:00.25z, 2025-06-21T18:00:00.25Z",
    "2025-06-21T18:00:00+02:00, 2025-06-21T16:00:00Z"
  })
  void takesInstantsAsTheyAre(String text, Instant instant) throws Malformed {
    assertThat(TimeBounds.from(text)).isEqualTo(instant);
    assertThat(TimeBounds.before(text)).isEqualTo(instant);
  }

  @Test
  void takesADateAsItsWholeDay() throws Malformed {
    assertThat(TimeBounds.from("2024-02-29")).isEqualTo("2024-02-29T00:00:00Z");
    assertThat(TimeBounds.before("2024-02-29")).isEqualTo("2024-03-01T00:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2025",
        "2025-02-30",
        "+12025-06-21",
        "2025-06-21T18:00",
        "2025-06-21T18:00:00",
        "2025-06-21T25:00:00Z",
        "2025-06-21T18:00:00 02:00"
      })
  void refusesAnythingElse(String text) {
    assertThatThrownBy(() -> TimeBounds.from(text)).isInstanceOf(Malformed.class);
    assertThatThrownBy(() -> TimeBounds.before(text)).isInstanceOf(Malformed.class);
  }
}
