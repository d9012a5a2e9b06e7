package org.liveblogarchive.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.search.query.SearchSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@WebMvcTest(ProblemsTests.Endpoint.class)
@EnableConfigurationProperties(SearchSettings.class)
@Import(ProblemsTests.Endpoint.class)
class ProblemsTests {

  @Autowired private MockMvcTester http;

  @Test
  void isAProblemThatNothingIsAtAnAddress() {
    assertThat(http.get().uri("/nowhere").header("X-Request-Id", "abc-123"))
        .hasStatus(404)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .hasHeader("X-Request-Id", "abc-123")
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {
              "type": "urn:liveblog-archive:problem:not-found",
              "title": "Not found",
              "status": 404,
              "detail": "There is nothing at this address.",
              "instance": "/nowhere",
              "requestId": "abc-123"
            }
            """);
  }

  @Test
  void isAProblemToUseAnotherMethod() {
    assertThat(http.post().uri("/endpoint"))
        .hasStatus(405)
        .hasHeader("Allow", "GET")
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:liveblog-archive:problem:method-not-allowed");
  }

  @Test
  void isAProblemEvenForThoseWhoAskForHtml() {
    assertThat(http.get().uri("/nowhere").accept(MediaType.TEXT_HTML))
        .hasStatus(404)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void givesNothingInternalAway() {
    assertThat(http.get().uri("/endpoint"))
        .hasStatus(500)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyText()
        .contains("urn:liveblog-archive:problem:internal-error")
        .doesNotContain("secret", "Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "<script>", "line\nbreak"})
  void replacesRequestIdsThatAreNone(String id) {
    assertThat(http.get().uri("/nowhere").header("X-Request-Id", id))
        .bodyJson()
        .extractingPath("$.requestId")
        .asString()
        .matches("[0-9a-f-]{36}");
  }

  @RestController
  static class Endpoint {

    @GetMapping("/endpoint")
    String fail() {
      throw new IllegalStateException("secret");
    }
  }
}
