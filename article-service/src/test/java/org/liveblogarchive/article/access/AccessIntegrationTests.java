package org.liveblogarchive.article.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Newsroom;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who may ask this service for what, whoever else has decided that before. */
@OnRealDatabase
class AccessIntegrationTests {

  private static final String ALL =
      "liveblog:write archive:import archive:admin feed:read search:alerts";

  @Autowired private MockMvcTester http;
  @Autowired private Newsroom newsroom;

  @ParameterizedTest
  @CsvSource({
    "GET, /internal/changes, feed:read",
    "HEAD, /internal/snapshot, feed:read",
    "GET, /internal/manifest, feed:read",
    "GET, /internal/anything, archive:admin",
    "POST, /api/v1/imports, archive:import",
    "POST, /api/v1/liveblogs, liveblog:write",
    "PATCH, /api/v1/liveblogs/1/entries/2, liveblog:write",
    "DELETE, /anything, liveblog:write",
    "POST, /api/v1/liveblogs/1/erase, archive:admin",
    "POST, /api/v1/liveblogs/1/entries/2/erase, archive:admin"
  })
  void takesTokenWithTheScope(String method, String path, String scope) {
    MvcTestResult without = send(method, path, null);
    assertThat(without).hasStatus(401);
    assertThat(without).hasHeader("WWW-Authenticate", "Bearer realm=\"article-service\"");
    assertThat(without).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);

    MvcTestResult lacking = send(method, path, Tokens.with("tool", ALL.replace(scope, "other")));
    assertThat(lacking).hasStatus(403);
    assertThat(lacking)
        .hasHeader(
            "WWW-Authenticate",
            "Bearer realm=\"article-service\", error=\"insufficient_scope\", scope=\"%s\""
                .formatted(scope));

    int status = send(method, path, Tokens.with("tool", scope)).getResponse().getStatus();
    assertThat(status).isNotIn(401, 403);
  }

  @Test
  void saysWhatIsWrongInAProblem() {
    MvcTestResult refused = send("POST", "/api/v1/liveblogs", null);

    assertThat(Api.<String>read(refused, "$.type"))
        .isEqualTo("urn:liveblog-archive:problem:token-missing");
    assertThat(Api.<String>read(refused, "$.detail")).contains("liveblog:write");
    assertThat(Api.<String>read(refused, "$.instance")).isEqualTo("/api/v1/liveblogs");
    assertThat(Api.<String>read(refused, "$.requestId")).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void letsEverybodyRead(String method) {
    assertThat(send(method, "/api/v1/liveblogs", null)).hasStatusOk();
  }

  @Test
  void refusesTokensOfOthersForOthersAndOfYesterday() throws JOSEException {
    assertInvalid(Tokens.forged());
    assertInvalid(Tokens.signed(claims -> claims.issuer("another-gateway")));
    assertInvalid(Tokens.signed(claims -> claims.audience("search-service")));
    assertInvalid(Tokens.signed(claims -> claims.expirationTime(past())));
    assertInvalid(Tokens.signed(claims -> claims.expirationTime(null)));
    assertInvalid(Tokens.signed(claims -> claims.subject(null)));
    assertInvalid("Bearer " + new PlainJWT(Tokens.claims().build()).serialize());
    assertInvalid("Bearer " + signedWithThePublicKey());
    assertInvalid("Bearer nonsense");
  }

  @Test
  void takesNoNameFromHeaders() {
    MvcTestResult answer =
        http.post()
            .uri("/api/v1/liveblogs")
            .header("X-Actor", "administrator")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"headline\": \"Claimed\"}")
            .exchange();

    assertThat(answer).hasStatus(401);
  }

  @Test
  void recordsTheSubjectOfTheToken() {
    MvcTestResult created =
        newsroom.post(
            "/api/v1/liveblogs",
            "{\"headline\": \"By Ann\", \"status\": \"live\"}",
            Tokens.HEADER,
            Tokens.with("oidc:ann", "liveblog:write"));

    assertThat(created).hasStatus(201);
    assertThat(Api.body(newsroom.get(Api.read(created, "$.links.self") + "/revisions")))
        .contains("\"actor\":\"oidc:ann\"");
  }

  @Test
  void showsWhatIsNotPublicToTheNewsroomOnly() {
    MvcTestResult created =
        newsroom.post("/api/v1/liveblogs", "{\"headline\": \"Draft\", \"status\": \"draft\"}");
    String address = Api.read(created, "$.links.self");

    assertThat(send("GET", address, Tokens.with("desk", "liveblog:write"))).hasStatusOk();
    assertThat(send("GET", address, Tokens.with("tool", "feed:read search:alerts"))).hasStatus(404);
    assertThat(send("GET", address, null)).hasStatus(404);
  }

  private void assertInvalid(String credentials) {
    MvcTestResult refused = send("POST", "/api/v1/liveblogs", credentials);

    assertThat(refused).hasStatus(401);
    assertThat(refused)
        .hasHeader("WWW-Authenticate", "Bearer realm=\"article-service\", error=\"invalid_token\"");
    // A caller with a wrong credential must hear of it, not become the public.
    assertThat(send("GET", "/api/v1/liveblogs", credentials)).hasStatus(401);
  }

  private MvcTestResult send(String method, String path, @Nullable String credentials) {
    MockMvcTester.MockMvcRequestBuilder request = http.method(HttpMethod.valueOf(method)).uri(path);
    return (credentials == null ? request : request.header(Tokens.HEADER, credentials)).exchange();
  }

  private static Date past() {
    return Date.from(Instant.now().minusSeconds(30));
  }

  private static String signedWithThePublicKey() throws JOSEException {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("gateway").build(),
            Tokens.claims().build());
    token.sign(new MACSigner(Tokens.publicKey()));
    return token.serialize();
  }
}
