package org.liveblogarchive.cli.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTests {

  private static final Instant NOW = Instant.parse("2026-05-01T09:30:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5                             | PT5S
          ' 0 '                         | PT0S
          99999999999999999999          | P1D
          Fri, 1 May 2026 09:31:00 GMT  | PT1M
          Fri, 1 May 2026 09:00:00 GMT  | PT0S
          soon                          |
          -1                            |
          ''                            |
          """)
  void readsSecondsAndDates(String header, Duration expected) {
    assertThat(RetryAfter.read(header, NOW).orElse(null)).isEqualTo(expected);
  }
}
