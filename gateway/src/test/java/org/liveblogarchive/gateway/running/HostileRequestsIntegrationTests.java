package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests made to reach what is not public. Nothing of them may arrive at a service. */
class HostileRequestsIntegrationTests {

  @RegisterExtension static final Edge edge = Edge.with();

  @AfterEach
  void nothingArrives() {
    assertThat(edge.articles().received()).isEmpty();
    assertThat(edge.search().received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/liveblogs/../../../internal/changes",
        "/api/v1/liveblogs/%2e%2e/%2e%2e/%2e%2e/internal/changes",
        "/api/v1/liveblogs/..%2f..%2f..%2finternal/changes",
        "/api/v1/liveblogs/..;/..;/..;/internal/changes",
        "/api/v1/liveblogs/..%5c..%5c..%5cinternal",
        "/api/v1/liveblogs/%252e%252e/%252e%252e/internal",
        "/api/v1/search/..%00/actuator/env",
        "/api/v1/search;/../../actuator",
        "//internal/changes",
        "/%69nternal/changes",
        "/internal/changes",
        "/Internal/changes",
        "/actuator/health",
        "/%61ctuator/env",
        "/api/v1/../../actuator/env",
        "http://archive/internal/changes",
        "http://127.0.0.1:8181/actuator/health"
      })
  void findsNothingBesideThePublicPaths(String target) {
    String answer = RawRequest.get(target).sendTo(edge.gateway());

    assertThat(answer).startsWith("HTTP/1.1 404 ").contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/liveblogs/..\\..\\internal",
        "/api/v1/search?q=a|b",
        "/api/v1/search?q={x}",
        "/api/v1/liveblogs/%zz",
        "/api/v1/liveblogs/%"
      })
  void explainsAddressesThatAreMalformed(String target) {
    String answer = RawRequest.get(target).sendTo(edge.gateway());

    assertThat(answer)
        .startsWith("HTTP/1.1 400 ")
        .containsIgnoringCase("content-type: application/problem+json")
        .containsIgnoringCase("x-request-id: ")
        .contains("urn:liveblog-archive:problem:bad-request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Content-Length: 5\r\nContent-Length: 6",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding : chunked",
        "X-Actor : editor",
        "No colon"
      })
  void refusesHeadsThatCanBeReadInTwoWays(String header) {
    String answer =
        RawRequest.of("GET /api/v1/liveblogs HTTP/1.1", "Host: a", "Connection: close", header)
            .sendTo(edge.gateway());

    assertThat(answer).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void refusesHeadsThatAreTooLarge() {
    String answer =
        RawRequest.of(
                "GET /api/v1/liveblogs HTTP/1.1",
                "Host: a",
                "Connection: close",
                "X-Filler: " + "x".repeat(17_000))
            .sendTo(edge.gateway());

    assertThat(answer).startsWith("HTTP/1.1 431 ");
  }

  @Test
  void refusesAddressesThatAreTooLong() {
    String answer = RawRequest.get("/api/v1/search?q=" + "x".repeat(9_000)).sendTo(edge.gateway());

    assertThat(answer).startsWith("HTTP/1.1 414 ");
  }

  @Test
  void neverUpgradesToAnotherProtocol() {
    String answer =
        RawRequest.of(
                "GET /nothing HTTP/1.1",
                "Host: a",
                "Connection: Upgrade, close",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==")
            .sendTo(edge.gateway());

    assertThat(answer).startsWith("HTTP/1.1 404 ");
  }
}
