package org.liveblogarchive.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamAddressTests {

  private final StreamAddress address =
      new StreamAddress("http://127.0.0.1:8081/api/v1/liveblogs/budget-day/stream");

  @Test
  void asksForPartsOfTheStream() {
    assertThat(address.now()).isEqualTo(address.uri());
    assertThat(address.since(7)).isEqualTo(address.uri() + "?since=7");
    assertThat(address.between(7, 9)).isEqualTo(address.uri() + "?since=7&until=9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/liveblogs/42/stream",
        "http://articles.internal/api/v1/liveblogs/42/stream"
      })
  void knowsTheLiveBlogByTheAnswer(String contentLocation) {
    assertThat(address.liveBlogId(contentLocation)).isEqualTo("42");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "/somewhere/else", "/api/v1/liveblogs/42"})
  void goesByWhatWasAskedForOtherwise(String contentLocation) {
    assertThat(address.liveBlogId(contentLocation)).isEqualTo("budget-day");
  }
}
