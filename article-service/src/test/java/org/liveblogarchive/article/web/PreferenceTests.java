package org.liveblogarchive.article.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_HTML;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class PreferenceTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          */*;                                                       application/json
          application/json, text/html;                               application/json
          'text/html,application/xhtml+xml,*/*;q=0.8';               text/html
          'application/json;q=0.5, text/*';                          text/html
          'text/html;q=0.1, */*';                                    application/json
          """)
  void weighsWhatIsAccepted(String accept, String expected) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.ACCEPT, accept);

    assertThat(Preference.among(headers, APPLICATION_JSON, TEXT_HTML)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          image/png;                       nothing
          'text/html;q=0, image/*';        nothing
          'text/html;q=0, */*;q=0.1';      application/json
          'application/json;q=0, */*';     text/html
          """)
  void acceptsNothingThatWeighsNothing(String accept, String expected) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.ACCEPT, accept);

    assertThat(
            Preference.accepted(headers, List.of(APPLICATION_JSON, TEXT_HTML))
                .map(MediaType::toString)
                .orElse("nothing"))
        .isEqualTo(expected);
  }
}
