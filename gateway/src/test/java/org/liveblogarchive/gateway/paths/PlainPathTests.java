package org.liveblogarchive.gateway.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/v1/liveblogs",
        "/api/v1/liveblogs/",
        "/api/v1/liveblogs/budget-day.jsonld",
        "/api/v1/liveblogs/caf%C3%A9%20au%20lait/entries",
        "/api/v1/liveblogs/a..b",
        "/api/v1/liveblogs/...",
        "/api/v1/liveblogs/~me@home:80+1"
      })
  void takesPathsThatMeanOneThing(String path) {
    assertThat(PlainPath.isPlain(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "/api/v1/liveblogs/../../internal/changes",
        "/api/v1/liveblogs/..",
        "/api/v1/liveblogs/./entries",
        "/api/v1/liveblogs/%2e%2e/%2E%2E/internal",
        "/api/v1/liveblogs/.%2e/internal",
        "/api/v1/liveblogs/..%2finternal",
        "/api/v1/liveblogs/..%5Cinternal",
        "/api/v1/liveblogs/..\\internal",
        "/api/v1/liveblogs/..;/internal",
        "/api/v1/liveblogs;x=/entries",
        "/api/v1/liveblogs/%3Bx",
        "/api/v1/liveblogs/%252e%252e/internal",
        "/api/v1/liveblogs/a%00b",
        "/api/v1/liveblogs/a%0d%0aX-Actor:x",
        "/api/v1/liveblogs/a%7f",
        "/api/v1/liveblogs/a%3Fb",
        "/api/v1/liveblogs/a%23b",
        "//api/v1/liveblogs",
        "/api/v1/liveblogs//entries"
      })
  void refusesPathsThatCouldMeanAnother(String path) {
    assertThat(PlainPath.isPlain(path)).isFalse();
  }
}
