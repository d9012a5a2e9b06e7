package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What explains the API comes from the gateway itself, whatever became of the services. */
class DocsIntegrationTests {

  private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

  @RegisterExtension
  static final Edge edge = Edge.with("services.article-service=http://127.0.0.1:1");

  @Test
  void answersThePublishedDocumentWithoutAnyService() throws IOException {
    HttpResponse<String> answer = edge.get("/openapi.json");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=300, public");
    assertThat(answer.headers().firstValue("RateLimit")).isPresent();
    assertThat(answer.body()).isEqualTo(Files.readString(Path.of("..", "docs", "openapi.json")));
  }

  @Test
  void answersThatNothingChanged() {
    String eTag = edge.get("/openapi.json").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = edge.get("/openapi.json", "If-None-Match", eTag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void answersHeadsToo() {
    HttpResponse<String> answer = edge.send("HEAD", "/docs", BodyPublishers.noBody());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void showsAPageThatLoadsNothingFromElsewhere() {
    HttpResponse<String> page = edge.get("/docs");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .doesNotContain("unsafe", "http");
    assertThat(page.body()).doesNotContain("<style", "style=", "{", "<script>");
    assertThat(addresses(page.body())).allMatch(address -> address.matches("/[^/].*|data:,"));
  }

  @Test
  void keepsThePartsOfThePageForGood() {
    List<String> parts =
        addresses(edge.get("/docs").body()).stream()
            .filter(address -> address.startsWith("/docs/"))
            .toList();

    assertThat(parts).hasSize(4);
    for (String part : parts) {
      HttpResponse<String> answer = edge.get(part);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control"))
          .hasValue("max-age=31536000, public, immutable");
    }
  }

  @Test
  void doesNotGiveOutAnotherVersionOfAPart() {
    HttpResponse<String> answer = edge.get("/docs/0123456789abcdef/docs.css");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("urn:liveblog-archive:problem:not-found");
  }

  private static List<String> addresses(String page) {
    return ADDRESS.matcher(page).results().map(found -> found.group(1)).toList();
  }
}
