package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who may do what, and what the services get to know of it. */
@ExtendWith(OutputCaptureExtension.class)
class AccessIntegrationTests {

  private static final String KEY = "open sesame";
  private static final String IMPORTS = "/api/v1/imports?format=text";

  private static final Service articles = new Service();
  private static final Client client = new Client();
  private static Gateway gateway;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    Path keys = folder.resolve("keys");
    Files.writeString(
        keys, "editor 41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb");
    gateway = Gateway.start(articles, articles, "access.keys-file=" + keys);
  }

  @AfterAll
  static void stop() {
    gateway.close();
    client.close();
    articles.close();
  }

  @BeforeEach
  void reset() {
    articles.reset();
  }

  @Test
  void admitsWritesWithValidKey() {
    articles.answers(Service.json(201, "{\"created\":49}"));

    HttpResponse<String> response =
        client.post(gateway.at(IMPORTS), "As it happened", "X-API-Key", KEY);

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).isEqualTo("{\"created\":49}");
    assertThat(articles.lastReceived().address()).isEqualTo(IMPORTS);
    assertThat(articles.lastReceived().body()).isEqualTo("As it happened");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "PROPFIND"})
  void refusesToDoAnythingButReadWithoutKey(String method) {
    HttpResponse<String> response =
        client.send(method, gateway.at("/api/v1/liveblogs/1"), BodyPublishers.noBody());

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate"))
        .contains("ApiKey realm=\"liveblog-archive\", header=\"X-API-Key\"");
    assertThat(Problem.in(response).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:api-key-missing");
    assertThat(articles.received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void letsEverybodyRead(String method) {
    HttpResponse<String> response =
        client.send(method, gateway.at("/api/v1/liveblogs/1"), BodyPublishers.noBody());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(articles.lastReceived().method()).isEqualTo(method);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void refusesInvalidKeyEvenWhereNoneIsNeeded(String method) {
    HttpResponse<String> response =
        client.send(
            method,
            gateway.at("/api/v1/liveblogs"),
            BodyPublishers.noBody(),
            "X-API-Key",
            "open sesame!");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(Problem.in(response).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:api-key-invalid");
    assertThat(articles.received()).isEmpty();
  }

  @Test
  void refusesTwoKeysAtOnce() {
    HttpResponse<String> response =
        client.get(gateway.at("/api/v1/liveblogs"), "X-API-Key", KEY, "X-API-Key", KEY);

    assertThat(response.statusCode()).isEqualTo(401);
  }

  @Test
  void tellsServicesTheNameButNeverTheKey() {
    client.post(gateway.at(IMPORTS), "text", "X-API-Key", KEY);

    assertThat(articles.lastReceived().header("X-actor")).containsExactly("editor");
    assertThat(articles.lastReceived().headers().toString()).doesNotContain(KEY);
  }

  @Test
  void dropsActorsThatCallersClaimToBe() {
    client.get(gateway.at("/api/v1/liveblogs"), "X-Actor", "editor", "x-actor", "admin");
    assertThat(articles.lastReceived().header("X-actor")).isEmpty();

    client.post(gateway.at(IMPORTS), "text", "X-API-Key", KEY, "X-Actor", "admin");
    assertThat(articles.lastReceived().header("X-actor")).containsExactly("editor");
  }

  @Test
  void cannotBeTalkedOutOfNamingTheActor() {
    String answer =
        RawRequest.of(
                "POST /api/v1/imports HTTP/1.1",
                "Host: archive",
                "X-API-Key: " + KEY,
                "Connection: close, X-Actor",
                "Content-Length: 0")
            .sendTo(gateway);

    assertThat(answer).startsWith("HTTP/1.1 200 ");
    assertThat(articles.lastReceived().header("X-actor")).containsExactly("editor");
  }

  @Test
  void neverLogsKeys(CapturedOutput output) {
    client.post(gateway.at(IMPORTS), "text", "X-API-Key", KEY);
    client.get(gateway.at("/api/v1/liveblogs"), "X-API-Key", "guessed-key");
    articles.answers(Service.page(503, "<h1>Error</h1>"));
    client.post(gateway.at(IMPORTS), "text", "X-API-Key", KEY);

    assertThat(output).contains("Route imports failed").doesNotContain(KEY, "guessed-key");
  }
}
