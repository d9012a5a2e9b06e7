package org.liveblogarchive.article.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

class ContractCheckTests {

  private static final String ADDRESS = "/api/v1/liveblogs";
  private static final String DESCRIBED =
      """
      {"items":[],"nextCursor":null}\
      """;
  private static final String FLAWED =
      """
      /api/v1/liveblogs       | 200 | application/json | {"items":[],"nextCursor":null,"mood":"calm"} | mood
      /api/v1/liveblogs       | 200 | application/json | {"nextCursor":null} | items
      /api/v1/liveblogs       | 200 | text/plain | hello | it answered text/plain
      /api/v1/liveblogs       | 203 | application/json | {"items":[],"nextCursor":null} | it answered 203
      /api/v1/liveblogs?mood  | 200 | application/json | {"items":[],"nextCursor":null} | it took the parameter mood
      /api/v1/liveblogs       | 404 | application/problem+json | {"type":"urn:liveblog-archive:problem:live-blog-not-found"} | it answered the problem live-blog-not-found
      /api/v1/liveblogs       | 404 | application/problem+json | {"type":"urn:liveblog-archive:problem:invalid-parameter","title":"t","status":404} | came with the status 404
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = FLAWED)
  void findsWhatTheContractDoesNotDescribe(
      String address, int status, String type, String body, String flaw) {
    assertThatThrownBy(() -> answered(address, status, type, body)).hasMessageContaining(flaw);
  }

  @Test
  void passesOnWhatItDescribes() throws ServletException, IOException {
    MockHttpServletResponse answer = answered(ADDRESS, 200, "application/json", DESCRIBED);

    assertThat(answer.getContentAsString()).isEqualTo(DESCRIBED);
  }

  private static MockHttpServletResponse answered(
      String address, int status, String type, String body) throws ServletException, IOException {
    int query = address.indexOf('?');
    var request =
        new MockHttpServletRequest("GET", query < 0 ? address : address.substring(0, query));
    if (query >= 0) {
      request.addParameter(address.substring(query + 1), "x");
    }
    var response = new MockHttpServletResponse();
    OncePerRequestFilter check = new ContractCheck();
    FilterChain chain =
        new MockFilterChain(
            new HttpServlet() {
              @Override
              protected void service(HttpServletRequest asked, HttpServletResponse answer)
                  throws IOException {
                answer.setStatus(status);
                answer.setContentType(type);
                answer.getOutputStream().print(body);
              }
            });
    check.doFilter(request, response, chain);
    return response;
  }
}
