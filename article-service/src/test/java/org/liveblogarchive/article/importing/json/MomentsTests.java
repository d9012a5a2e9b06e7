package org.liveblogarchive.article.importing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.TimePrecision;

class MomentsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'2024-06-01T08:05:06Z' | 2024-06-01T08:05:06Z | SECOND",
        "'2024-06-01T08:05:06.789Z' | 2024-06-01T08:05:06Z | SECOND",
        "'2024-06-01T10:05:06+02:00' | 2024-06-01T08:05:06Z | SECOND",
        "'2024-06-01T10:05:06+0200' | 2024-06-01T08:05:06Z | SECOND",
        "'2024-06-01 10:05:06+02' | 2024-06-01T08:05:06Z | SECOND",
        "'2024-06-01T10:05+02:00' | 2024-06-01T08:05:00Z | MINUTE",
        "'Sat, 01 Jun 2024 08:05:06 GMT' | 2024-06-01T08:05:06Z | SECOND",
        "'1717229106' | 2024-06-01T08:05:06Z | SECOND",
      })
  void readsMomentsHoweverTheyAreWritten(String told, Instant at, TimePrecision precision) {
    Published read = Moments.in(null).of(json("\"" + told + "\""));

    assertThat(read.at()).isBetween(at, at.plusMillis(999));
    assertThat(read.precision()).isEqualTo(precision);
  }

  @Test
  void readsSecondsAndMillisecondsSince1970() {
    Instant at = Instant.parse("2024-06-01T08:05:06Z");

    assertThat(Moments.in(null).of(json("1717229106")).at()).isEqualTo(at);
    assertThat(Moments.in(null).of(json("1717229106000")).at()).isEqualTo(at);
    assertThat(Moments.in(null).of(json("{\"dateTime\": 1717229106000}")).at()).isEqualTo(at);
  }

  @Test
  void keepsTheDayOfAnOffsetAndTellsThatOfUtcInTheGivenZone() {
    ZoneId zone = ZoneId.of("Asia/Tokyo");

    assertThat(Moments.in(zone).of(json("\"2024-06-01T23:30:00-05:00\"")).on())
        .isEqualTo(LocalDate.of(2024, 6, 1));
    assertThat(Moments.in(zone).of(json("\"2024-06-01T23:30:00Z\"")).on())
        .isEqualTo(LocalDate.of(2024, 6, 2));
  }

  @Test
  void knowsOnlyTheDayOfATimeWithoutOffset() {
    assertThat(Moments.in(null).of(json("\"2024-06-01T23:30:00\"")))
        .isEqualTo(Published.on(LocalDate.of(2024, 6, 1)));
    assertThat(Moments.in(null).utc().of(json("\"2024-06-01T23:30:00\"")).at())
        .isEqualTo(Instant.parse("2024-06-01T23:30:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "0",
        "-5",
        "1e300",
        "true",
        "[]",
        "{}",
        "\"soon\"",
        "\"0001-01-01T00:00:00Z\"",
        "\"2024-13-01\"",
        "\"9999-12-31T23:59:59Z\"",
        "\"2024-06-01T08:05:06+99:00\"",
        "\"x\""
      })
  void inventsNothing(String odd) {
    assertThat(Moments.in(null).of(json(odd))).isEqualTo(Published.unknown());
  }

  @Test
  void takesTheFirstThatTellsAnything() {
    assertThat(Moments.in(null).of(json("null"), json("\"?\""), json("1717229106")).at())
        .isEqualTo(Instant.parse("2024-06-01T08:05:06Z"));
  }

  private static Json json(String value) {
    return Json.of(SourceDocument.of("{\"value\": " + value + "}")).at("value");
  }
}
