package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @ValueSource(strings = {EditorKey.EXPIRED_VALUE, EditorKey.ADMIN_VALUE, "lba_Editor01_cut"})
  void saysWhyKeyIsNotValid(String key) {
    HttpResponse<String> response = edge.get("/api/v1/liveblogs", EditorKey.HEADER, key);

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(Problem.in(response).text("detail"))
        .contains(
            switch (key) {
              case EditorKey.EXPIRED_VALUE -> "has expired";
              case EditorKey.ADMIN_VALUE -> "is not valid.";
              default -> "mistyped, cut off";
            });
    assertThat(edge.articles().received()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/liveblogs, liveblog:write",
    "PATCH, /api/v1/liveblogs/1/entries/2, liveblog:write",
    "POST, /api/v1/imports, archive:import",
    "POST, /api/v1/liveblogs/1/erase, archive:admin",
    "POST, /api/v1/liveblogs/1/entries/2/erase, archive:admin"
  })
  void asksForTheScopeOfEachWrite(String method, String path, String scope) {
    HttpResponse<String> response =
        edge.send(method, path, BodyPublishers.noBody(), EditorKey.HEADER, EditorKey.DESK_VALUE);

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(Problem.in(response).text("detail")).contains(scope);
    assertThat(edge.articles().received()).isEmpty();
  }

  @Test
  void tellsServicesTheNameByTokenButNeverTheKey() {
    edge.post(IMPORTS, "text", EditorKey.HEADER, EditorKey.VALUE);

    JWTClaimsSet claims = edge.tokenOfArticles().claims();
    assertThat(claims.getSubject()).isEqualTo(edge.editor());
    assertThat(claims.getIssuer()).isEqualTo("liveblog-archive-gateway");
    assertThat(claims.getAudience()).containsExactly("article-service");
    assertThat(claims.getJWTID()).isNotBlank();
    assertThat(claims.getExpirationTime().toInstant())
        .isBetween(Instant.now().plusSeconds(25), Instant.now().plusSeconds(61));
    assertThat(edge.tokenOfArticles().scopes())
        .containsExactlyInAnyOrder("liveblog:write", "archive:import");
    assertThat(edge.articles().lastReceived().header("X-api-key")).isEmpty();
    assertThat(edge.articles().lastReceived().headers().toString()).doesNotContain(EditorKey.VALUE);
  }

  @Test
  void sendsTheSameTokenAgainSoThatFewRequestsAreSigned() {
    edge.write(IMPORTS, "text");
    edge.write(IMPORTS, "text");

    List<Service.Received> both = edge.articles().received();
    assertThat(both.getFirst().header("Authorization"))
        .isEqualTo(both.getLast().header("Authorization"));
  }

  @Test
  void keepsWhatAnonymousCallersClaimFromServices() {
    edge.get("/api/v1/liveblogs", "Authorization", "Basic YWRtaW46YWRtaW4=");

    assertThat(edge.articles().lastReceived().header("Authorization")).isEmpty();
  }

  @Test
  void refusesKeyBesideToken() {
    HttpResponse<String> response =
        edge.get(
            "/api/v1/liveblogs",
            EditorKey.HEADER,
            EditorKey.VALUE,
            "Authorization",
            "Bearer a.b.c");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(Problem.in(response).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:too-many-credentials");
  }

  @Test
  void refusesAccessTokensWhereNoIssuerIsNamed() {
    HttpResponse<String> response =
        edge.get("/api/v1/liveblogs", "Authorization", "Bearer " + unsigned());

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith("Bearer ")
        .contains("invalid_token");
    assertThat(edge.articles().received()).isEmpty();
  }

  @Test
  void takesNotEvenTokensOfItsOwnFromOutside() {
    edge.write(IMPORTS, "text");
    String own = edge.articles().lastReceived().header("Authorization").getFirst();

    HttpResponse<String> response = edge.post(IMPORTS, "text", "Authorization", own);

    assertThat(response.statusCode()).isEqualTo(401);
  }

  @Test
  void cannotBeTalkedOutOfNamingTheCaller() {
    String answer =
        RawRequest.of(
                "POST /api/v1/imports HTTP/1.1",
                "Host: archive",
                "X-API-Key: " + EditorKey.VALUE,
                "Connection: close, Authorization",
                "Content-Length: 0")
            .sendTo(edge.gateway());

    assertThat(answer).startsWith("HTTP/1.1 200 ");
    assertThat(edge.tokenOfArticles().subject()).isEqualTo(edge.editor());
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

  private static String unsigned() {
    return new PlainJWT(new JWTClaimsSet.Builder().subject("editor").build()).serialize();
  }
}
