package org.liveblogarchive.gateway.compression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedTagTests {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "\"17\", \"17-gzip\"",
        "W/\"17\", W/\"17-gzip\"",
        "\"17-jsonld\", \"17-jsonld-gzip\"",
        "\"17-gzip\", \"17-gzip\""
      })
  void namesCompressedBytes(String tag, String encoded) {
    assertThat(EncodedTag.of(tag)).isEqualTo(encoded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {"\"17-gzip\", W/\"18-gzip\"|\"17\", W/\"18\"", "*|*", "\"17\"|\"17\""})
  void tellsServicesWhatTheyKnow(String field, String plain) {
    assertThat(EncodedTag.plain(field)).isEqualTo(plain);
  }
}
