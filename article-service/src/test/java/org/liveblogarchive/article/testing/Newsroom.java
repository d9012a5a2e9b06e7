package org.liveblogarchive.article.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Editors who write live blogs through the service's API. */
@TestComponent
public class Newsroom {

  private final MockMvcTester http;

  Newsroom(MockMvcTester http) {
    this.http = http;
  }

  /** Creates a live blog and returns its address. */
  public String create(String headline) {
    MvcTestResult created = post("/api/v1/liveblogs", Map.of("headline", headline));
    assertThat(created).hasStatus(201);
    return Api.read(created, "$.links.self");
  }

  /** Publishes an entry and returns the answer. */
  public MvcTestResult write(String liveBlog, String text) {
    MvcTestResult written = post(liveBlog + "/entries", Map.of("blocks", List.of(paragraph(text))));
    assertThat(written).hasStatus(201);
    return written;
  }

  /** A block of running text. */
  public static Map<String, String> paragraph(String text) {
    return Map.of("type", "paragraph", "text", text);
  }

  /** Posts JSON; {@code headers} are name, value, name, value, … */
  public MvcTestResult post(String address, Object body, String... headers) {
    return send(HttpMethod.POST, address, body, headers);
  }

  /** Patches what has the ETag {@code eTag}. */
  public MvcTestResult patch(String address, String eTag, Object body) {
    return send(HttpMethod.PATCH, address, body, "If-Match", eTag);
  }

  /** Posts to an address that takes no body. */
  public MvcTestResult act(String address, String eTag) {
    return http.post()
        .uri(address)
        .header(Tokens.HEADER, Tokens.of("editor"))
        .header("If-Match", eTag)
        .exchange();
  }

  /** Reads what only editors may. */
  public MvcTestResult get(String address) {
    return http.get().uri(address).header(Tokens.HEADER, Tokens.of("editor")).exchange();
  }

  private MvcTestResult send(HttpMethod method, String address, Object body, String... headers) {
    MockMvcTester.MockMvcRequestBuilder request =
        http.method(method).uri(address).contentType(MediaType.APPLICATION_JSON);
    boolean named = false;
    for (int at = 0; at < headers.length; at += 2) {
      named |= headers[at].equals(Tokens.HEADER);
      request = request.header(headers[at], headers[at + 1]);
    }
    String json = body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body);
    request = named ? request : request.header(Tokens.HEADER, Tokens.of("editor"));
    return request.content(json.getBytes(StandardCharsets.UTF_8)).exchange();
  }

  /** Returns the ETag of an answer. */
  public static String eTag(MvcTestResult answer) {
    return String.valueOf(answer.getResponse().getHeader("ETag"));
  }
}
