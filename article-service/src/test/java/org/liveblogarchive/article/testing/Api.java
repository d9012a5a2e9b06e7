package org.liveblogarchive.article.testing;

import com.jayway.jsonpath.JsonPath;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

/** The service's API as a client sees it. */
@TestComponent
public class Api {

  private final MockMvcTester http;

  Api(MockMvcTester http) {
    this.http = http;
  }

  /** Reads an address as the public, and what is internal as another service. */
  public MvcTestResult get(String address) {
    return address.startsWith("/internal/")
        ? http.get()
            .uri(address)
            .header(Tokens.HEADER, Tokens.with("search-service", "feed:read"))
            .exchange()
        : http.get().uri(address).exchange();
  }

  /** Reads an address that was read before. */
  public MvcTestResult getUnlessMatches(String address, String eTag) {
    return http.get().uri(address).header("If-None-Match", eTag).exchange();
  }

  /** Imports a text; {@code parameters} are name, value, name, value, … */
  public MvcTestResult importText(String text, String... parameters) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/v1/imports");
    for (int at = 0; at < parameters.length; at += 2) {
      address.queryParam(parameters[at], parameters[at + 1]);
    }
    return http.post()
        .uri(address.encode().build().toUri())
        .header(Tokens.HEADER, Tokens.of("editor"))
        .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
        .content(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .exchange();
  }

  /** Returns what a JSON path selects in an answer; the test knows of which type that is. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public static <T> T read(MvcTestResult answer, String path) {
    return JsonPath.read(body(answer), path);
  }

  /** Returns the text of an answer. */
  public static String body(MvcTestResult answer) {
    return new String(
        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
