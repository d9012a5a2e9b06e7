package org.liveblogarchive.gateway.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class RequestIdTests {

  @ParameterizedTest
  @ValueSource(strings = {"12345678", "desk-7_2026.A", "4bf92f3577b34da6a3ce929d0e0e4736"})
  void acceptsSafeIds(String given) {
    assertThat(RequestId.acceptedOrNew(headers(given))).isEqualTo(given);
  }

  @ParameterizedTest
  @MethodSource("unsafe")
  void replacesAllOthers(List<String> given) {
    String id = RequestId.acceptedOrNew(headers(given.toArray(String[]::new)));

    assertThat(given).doesNotContain(id);
    assertThat(id).matches("[0-9a-f]{32}");
  }

  static Stream<List<String>> unsafe() {
    return Stream.of(
        List.of(),
        List.of(""),
        List.of("1234567"),
        List.of("x".repeat(65)),
        List.of("with space"),
        List.of("line\nbreak"),
        List.of("{\"json\":1}"),
        List.of("über-größe"),
        List.of("first-id", "second-id"));
  }

  @Test
  void createsDifferentIds() {
    assertThat(Stream.generate(RequestId::create).limit(1_000)).doesNotHaveDuplicates();
  }

  private static HttpHeaders headers(String... ids) {
    HttpHeaders headers = new HttpHeaders();
    for (String id : ids) {
      headers.add(RequestId.HEADER, id);
    }
    return headers;
  }
}
