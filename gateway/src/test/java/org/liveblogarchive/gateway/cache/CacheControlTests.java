package org.liveblogarchive.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CacheControlTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "max-age=1, must-revalidate, public|1",
        "MAX-AGE=\"7\"|7",
        "max-age=60, s-maxage=2|2",
        "max-age=3, max-age=9|3"
      })
  void saysHowLong(String field, int seconds) {
    assertThat(CacheControl.freshness(List.of(field))).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "public",
        "no-store, max-age=9",
        "max-age=9, private",
        "no-cache, max-age=9",
        "max-age=-1",
        "max-age=soon",
        "max-age=9, s-maxage=0",
        "max-age=99999999999999999999"
      })
  void saysNotAtAll(String field) {
    assertThat(CacheControl.freshness(List.of(field))).isZero();
  }

  @Test
  void takesAllFieldsTogether() {
    assertThat(CacheControl.freshness(List.of("max-age=9", "no-store"))).isZero();
    assertThat(CacheControl.freshness(List.of())).isZero();
  }
}
