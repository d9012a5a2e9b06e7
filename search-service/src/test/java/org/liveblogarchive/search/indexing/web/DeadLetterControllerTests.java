package org.liveblogarchive.search.indexing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.indexing.DeadLetter;
import org.liveblogarchive.search.indexing.DeadLetters;
import org.liveblogarchive.search.query.SearchSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest(DeadLetterController.class)
@EnableConfigurationProperties(SearchSettings.class)
@Import(DeadLetterControllerTests.OneDeadLetter.class)
class DeadLetterControllerTests {

  @Autowired private MockMvcTester http;

  @Test
  void answersTheItemTheReasonAndTheTime() {
    assertThat(http.get().uri("/internal/dead-letters?limit=5"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {
              "total": 1,
              "items": [
                {
                  "id": "00000000-0000-7000-8000-000000000005",
                  "item": {"revision": 0},
                  "reason": "revision has to be positive",
                  "recordedAt": "2025-06-21T18:00:00Z"
                }
              ]
            }
            """);
  }

  @Test
  void refusesLimitsThatAreTooLarge() {
    assertThat(http.get().uri("/internal/dead-letters?limit=1001"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].parameter")
        .isEqualTo("limit");
  }

  static class OneDeadLetter implements DeadLetters {

    @Override
    public void add(DeadLetter letter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Page latest(int limit) {
      // Its id tells which limit arrived.
      var letter =
          new DeadLetter(
              UUID.fromString("00000000-0000-7000-8000-00000000000" + limit),
              new JsonMapper().createObjectNode().put("revision", 0),
              "revision has to be positive",
              Instant.parse("2025-06-21T18:00:00Z"));
      return new Page(1, List.of(letter));
    }
  }
}
