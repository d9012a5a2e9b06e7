package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may have saved searches, and that their streams flow. */
class AlertAccessIntegrationTests {

  private static final String ALERTS = "/api/v1/search/alerts";

  @RegisterExtension static final Edge edge = Edge.with();

  @ParameterizedTest
  @CsvSource({
    "GET, ''",
    "POST, ''",
    "HEAD, /1",
    "DELETE, /1",
    "GET, /1/stream",
    "GET, /1/dead-letters",
    "POST, /1/dead-letters/2/replay"
  })
  void opensOnlyToKeysWithTheScope(String method, String path) {
    assertThat(send(method, path).statusCode()).isEqualTo(401);
    assertThat(send(method, path, EditorKey.HEADER, "guessed").statusCode()).isEqualTo(401);
    assertThat(send(method, path, EditorKey.HEADER, EditorKey.VALUE).statusCode()).isEqualTo(403);
    assertThat(edge.search().received()).isEmpty();

    assertThat(send(method, path, EditorKey.HEADER, EditorKey.DESK_VALUE).statusCode())
        .isEqualTo(200);
    assertThat(edge.search().lastReceived().address()).isEqualTo(ALERTS + path);
    assertThat(edge.tokenOfSearch().subject()).isEqualTo("desk-" + edge.editor());
    assertThat(edge.tokenOfSearch().claims().getAudience()).containsExactly("search-service");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/search/%61lerts", "/api/v1/search/alerts;a=b", "/api/v1/search//alerts",
    "/api/v1/search/./alerts", "/api/v1/search/x/../alerts", "/api/v1/search/alerts/"
  })
  void cannotBeTalkedAround(String path) {
    HttpResponse<String> answer =
        edge.send("GET", path, BodyPublishers.noBody(), EditorKey.HEADER, EditorKey.VALUE);

    assertThat(answer.statusCode()).isIn(400, 403, 404);
    assertThat(edge.search().received()).isEmpty();
  }

  @Test
  void saysWhichScopeIsMissing() {
    HttpResponse<String> missing = send("GET", "");
    HttpResponse<String> lacking = send("GET", "", EditorKey.HEADER, EditorKey.VALUE);

    assertThat(Problem.in(missing).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:api-key-missing");
    assertThat(Problem.in(lacking).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:scope-missing");
    assertThat(Problem.in(lacking).text("detail")).contains("search:alerts");
  }

  @Test
  void letsEverybodySearch() {
    assertThat(edge.get("/api/v1/search?q=alerts").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> send(String method, String path, String... headers) {
    return edge.send(method, ALERTS + path, BodyPublishers.noBody(), headers);
  }
}
