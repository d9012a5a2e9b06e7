package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A problem document of the gateway, which always has all its parts. */
record Problem(JsonNode document) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reads the problem document that a response must be. */
  static Problem in(HttpResponse<String> response) {
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    Problem problem = new Problem(JSON.readTree(response.body()));
    assertThat(problem.document().propertyNames())
        .contains("type", "title", "status", "detail", "instance", "requestId");
    assertThat(problem.document().get("status").asInt()).isEqualTo(response.statusCode());
    assertThat(response.headers().firstValue("X-Request-Id")).contains(problem.text("requestId"));
    return problem;
  }

  String text(String name) {
    return document.get(name).asString();
  }
}
