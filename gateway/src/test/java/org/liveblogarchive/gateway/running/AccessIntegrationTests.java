package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who may do what, and what the services get to know of it. */
@ExtendWith(OutputCaptureExtension.class)
class AccessIntegrationTests {

  private static final String IMPORTS = "/api/v1/imports?format=text";

  @RegisterExtension static final Edge edge = Edge.with();

  @Test
  void admitsWritesWithValidKey() {
    edge.articles().answers(Service.json(201, "{\"created\":49}"));

    HttpResponse<String> response =
        edge.post(IMPORTS, "As it happened", EditorKey.HEADER, EditorKey.VALUE);

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).isEqualTo("{\"created\":49}");
    assertThat(edge.articles().lastReceived().address()).isEqualTo(IMPORTS);
    assertThat(edge.articles().lastReceived().body()).isEqualTo("As it happened");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "PROPFIND"})
  void refusesToDoAnythingButReadWithoutKey(String method) {
    HttpResponse<String> response =
        edge.send(method, "/api/v1/liveblogs/1", BodyPublishers.noBody());

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate"))
        .contains("ApiKey realm=\"liveblog-archive\", header=\"X-API-Key\"");
    assertThat(Problem.in(response).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:api-key-missing");
    assertThat(edge.articles().received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void letsEverybodyRead(String method) {
    HttpResponse<String> response =
        edge.send(method, "/api/v1/liveblogs/1", BodyPublishers.noBody());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(edge.articles().lastReceived().method()).isEqualTo(method);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void refusesInvalidKeyEvenWhereNoneIsNeeded(String method) {
    HttpResponse<String> response =
        edge.send(
            method, "/api/v1/liveblogs", BodyPublishers.noBody(), "X-API-Key", "open sesame!");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(Problem.in(response).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:api-key-invalid");
    assertThat(edge.articles().received()).isEmpty();
  }

  @Test
  void refusesTwoKeysAtOnce() {
    HttpResponse<String> response =
        edge.get(
            "/api/v1/liveblogs",
            EditorKey.HEADER,
            EditorKey.VALUE,
            EditorKey.HEADER,
            EditorKey.VALUE);

    assertThat(response.statusCode()).isEqualTo(401);
  }

  @Test
  void tellsServicesTheNameButNeverTheKey() {
    edge.post(IMPORTS, "text", EditorKey.HEADER, EditorKey.VALUE);

    assertThat(edge.articles().lastReceived().header("X-actor")).containsExactly(edge.editor());
    assertThat(edge.articles().lastReceived().headers().toString()).doesNotContain(EditorKey.VALUE);
  }

  @Test
  void dropsActorsThatCallersClaimToBe() {
    edge.get("/api/v1/liveblogs", "X-Actor", "editor", "x-actor", "admin");
    assertThat(edge.articles().lastReceived().header("X-actor")).isEmpty();

    edge.post(IMPORTS, "text", EditorKey.HEADER, EditorKey.VALUE, "X-Actor", "admin");
    assertThat(edge.articles().lastReceived().header("X-actor")).containsExactly(edge.editor());
  }

  @Test
  void cannotBeTalkedOutOfNamingTheActor() {
    String answer =
        RawRequest.of(
                "POST /api/v1/imports HTTP/1.1",
                "Host: archive",
                "X-API-Key: " + EditorKey.VALUE,
                "Connection: close, X-Actor",
                "Content-Length: 0")
            .sendTo(edge.gateway());

    assertThat(answer).startsWith("HTTP/1.1 200 ");
    assertThat(edge.articles().lastReceived().header("X-actor")).containsExactly(edge.editor());
  }

  @Test
  void neverLogsKeys(CapturedOutput output) {
    edge.post(IMPORTS, "text", EditorKey.HEADER, EditorKey.VALUE);
    edge.get("/api/v1/liveblogs", "X-API-Key", "guessed-key");
    edge.articles().answers(Service.page(503, "<h1>Error</h1>"));
    edge.post(IMPORTS, "text", EditorKey.HEADER, EditorKey.VALUE);

    assertThat(output)
        .contains("Route imports failed")
        .doesNotContain(EditorKey.VALUE, "guessed-key");
  }
}
