package org.liveblogarchive.gateway.compression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gzip",
        "GZIP",
        "x-gzip",
        "deflate, gzip;q=0.5",
        "gzip;q=0.5, identity;q=0.5",
        "*",
        "br, *;q=0.1",
        "gzip ; q=1.0 , identity; q=0"
      })
  void wantsGzip(String field) {
    assertThat(AcceptEncoding.prefersGzip(field)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "identity",
        "br",
        "gzip;q=0",
        "gzip;q=0.000",
        "*;q=0",
        "gzip;q=0, *",
        "gzip;q=0.5, identity",
        "gzip;q=much",
        "gzipped"
      })
  void wantsPlainBytes(String field) {
    assertThat(AcceptEncoding.prefersGzip(field)).isFalse();
  }

  @Test
  void wantsPlainBytesWithoutSayingAnything() {
    assertThat(AcceptEncoding.prefersGzip(null)).isFalse();
  }
}
