package org.liveblogarchive.gateway.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What services ask the gateway for, and how keys come and go. */
class TokensIntegrationTests {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final SigningFolder folder =
      SigningFolder.fresh("first", Instant.parse("2026-01-01T00:00:00Z"));

  @RegisterExtension
  static final Edge edge =
      Edge.with(
          folder.setting(),
          "tokens.publication=2s",
          "tokens.reload-interval=100ms",
          "access.reload-interval=100ms");

  @Test
  void exchangesKeyForTokenOfOneService() {
    HttpResponse<String> response =
        exchange(EditorKey.DESK_VALUE, "search:alerts", "search-service");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    JsonNode granted = JsonMapper.shared().readTree(response.body());
    assertThat(granted.path("token_type").asString()).isEqualTo("Bearer");
    assertThat(granted.path("expires_in").asInt()).isBetween(10, 60);
    InternalToken token = InternalToken.of(granted.path("access_token").asString(), edge.jwks());
    assertThat(token.subject()).isEqualTo("desk-" + edge.editor());
    assertThat(token.scopes()).containsExactly("search:alerts");
    assertThat(token.claims().getAudience()).containsExactly("search-service");
  }

  @Test
  void takesTheKeyByBasicAuthenticationToo() {
    String basic =
        Base64.getEncoder().encodeToString(("Desk0001:" + EditorKey.DESK_VALUE).getBytes(UTF_8));

    HttpResponse<String> response =
        token(
            "grant_type=client_credentials&audience=search-service",
            "Authorization",
            "Basic " + basic);

    assertThat(response.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    EditorKey.EXPIRED_VALUE + ", liveblog:write, article-service, 401, invalid_client",
    "guessed, liveblog:write, article-service, 401, invalid_client",
    EditorKey.VALUE + ", archive:admin, article-service, 400, invalid_scope",
    EditorKey.VALUE + ", '', article-service, 400, invalid_scope",
    EditorKey.VALUE + ", liveblog:write, elsewhere, 400, invalid_target"
  })
  void grantsNothingElse(String key, String scope, String audience, int status, String error) {
    HttpResponse<String> response = exchange(key, scope, audience);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains("\"" + error + "\"").doesNotContain("access_token");
  }

  @Test
  void knowsNoOtherGrant() {
    assertThat(token("grant_type=password").body()).contains("unsupported_grant_type");
  }

  @ParameterizedTest
  @CsvSource({"GET, /oauth2/jwks", "POST, /oauth2/token", "GET, /actuator/../oauth2/jwks"})
  void answersServicesOnItsManagementPortOnly(String method, String path) {
    HttpResponse<String> response =
        edge.send(method, path, BodyPublishers.noBody(), EditorKey.HEADER, EditorKey.VALUE);

    assertThat(response.statusCode()).isIn(400, 404);
    assertThat(edge.articles().received()).isEmpty();
  }

  @Test
  void publishesNothingPrivate() {
    assertThat(edge.jwks()).contains("\"kid\":\"first\"").doesNotContain("\"d\":");
  }

  @Test
  void signsWithNewKeyOnceItHasBeenPublishedForAWhileAndVerifiesWithTheOldUntilItIsRemoved() {
    folder.add("second", Instant.now());
    await().until(() -> edge.jwks().contains("\"second\""));
    assertThat(signedWith()).isEqualTo("first");

    await().atMost(Duration.ofSeconds(10)).until(() -> signedWith().equals("second"));
    assertThat(edge.jwks()).contains("\"first\"");

    folder.remove("second");
    await().until(() -> !edge.jwks().contains("\"second\""));
    assertThat(signedWith()).isEqualTo("first");
  }

  @Test
  void admitsKeysThatAreAddedAndRefusesThoseThatAreRevoked() throws IOException {
    String before = Files.readString(edge.keysFile());
    assertThat(statusWith(EditorKey.ADMIN_VALUE)).isEqualTo(401);

    Files.writeString(edge.keysFile(), before + EditorKey.ADMIN_ENTRY);
    await().until(() -> statusWith(EditorKey.ADMIN_VALUE) == 200);
    assertThat(statusWith(EditorKey.VALUE)).isEqualTo(200);

    Files.writeString(edge.keysFile(), before);
    await().until(() -> statusWith(EditorKey.ADMIN_VALUE) == 401);
  }

  @Test
  void showsWhenEachKeyWasUsedAndExpires() {
    edge.get("/api/v1/liveblogs", EditorKey.HEADER, EditorKey.VALUE);

    String used =
        edge.getFromManagement("/actuator/metrics/access.key.last.used?tag=key:Editor01").body();
    String never =
        edge.getFromManagement("/actuator/metrics/access.key.last.used?tag=key:Expired1").body();
    String expires =
        edge.getFromManagement("/actuator/metrics/access.key.expires?tag=key:Expired1").body();

    assertThat(value(used))
        .isBetween(Instant.now().minusSeconds(60).getEpochSecond(), Instant.now().getEpochSecond());
    assertThat(value(never)).isZero();
    assertThat(value(expires)).isEqualTo(Instant.parse("2025-01-01T00:00:00Z").getEpochSecond());
  }

  private static long value(String metric) {
    return JsonMapper.shared().readTree(metric).at("/measurements/0/value").asLong();
  }

  private static int statusWith(String key) {
    return edge.get("/api/v1/liveblogs", EditorKey.HEADER, key).statusCode();
  }

  private static String signedWith() {
    edge.get("/api/v1/liveblogs", EditorKey.HEADER, EditorKey.VALUE);
    return edge.tokenOfArticles().keyId();
  }

  private static HttpResponse<String> exchange(String key, String scope, String audience) {
    return token(
        "grant_type=client_credentials&client_id=desk&client_secret=%s&scope=%s&audience=%s"
            .formatted(URLEncoder.encode(key, UTF_8), URLEncoder.encode(scope, UTF_8), audience));
  }

  private static HttpResponse<String> token(String form, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = FORM;
    try (Client client = new Client()) {
      return client.post(edge.gateway().managementAt("/oauth2/token"), form, all);
    }
  }
}
