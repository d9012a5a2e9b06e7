package org.liveblogarchive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.search.support.Changes;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.RunningSearchService;
import org.liveblogarchive.search.support.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may ask this service for what, and how it gets at the change feed itself. */
class AccessIntegrationTests {

  private static final FeedServer feed = new FeedServer();
  private static final HttpClient http = HttpClient.newHttpClient();
  private static RunningSearchService service;

  @BeforeAll
  static void start() {
    service = RunningSearchService.start(RunningSearchService.freshPrefix(), feed);
  }

  @AfterAll
  static void stop() {
    service.close();
    feed.close();
    http.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/search/alerts, search:alerts",
    "POST, /api/v1/search/alerts, search:alerts",
    "GET, /api/v1/search/alerts/1/stream, search:alerts",
    "GET, /internal/rebuild, archive:admin",
    "DELETE, /internal/rebuild, archive:admin",
    "POST, /internal/dead-letters/replay, archive:admin",
    "POST, /api/v1/search, archive:admin"
  })
  void takesTokenWithTheScope(String method, String path, String scope) {
    HttpResponse<String> without = send(method, path, null);
    assertThat(without.statusCode()).isEqualTo(401);
    assertThat(without.headers().firstValue("WWW-Authenticate"))
        .contains("Bearer realm=\"search-service\"");
    assertThat(without.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(JsonMapper.shared().readTree(without.body()).path("detail").asString())
        .contains(scope);

    HttpResponse<String> lacking = send(method, path, Tokens.with("liveblog:write feed:read"));
    assertThat(lacking.statusCode()).isEqualTo(403);
    assertThat(lacking.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains("error=\"insufficient_scope\"", scope);

    assertThat(send(method, path, Tokens.with(scope)).statusCode()).isNotIn(401, 403);
  }

  @Test
  void letsEverybodySearch() {
    assertThat(send("GET", "/api/v1/search?q=fair", null).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesTokensOfOthersForOthersAndOfYesterday() {
    assertInvalid(Tokens.forged());
    assertInvalid(Tokens.signed(claims -> claims.issuer("another-gateway")));
    assertInvalid(Tokens.signed(claims -> claims.audience("article-service")));
    assertInvalid(
        Tokens.signed(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(30)))));
    assertInvalid("Bearer " + new PlainJWT(Tokens.claims().build()).serialize());
    assertInvalid("Bearer nonsense");
  }

  @Test
  void indexesAgainWithAnotherTokenWhenItsOwnIsRefusedAndWaitsWhileThereIsNone() {
    UUID liveBlog = UUID.randomUUID();
    feed.denyTokens();
    feed.revokeTokens();
    feed.add(
        Changes.liveBlog(liveBlog, 1), Changes.entry(liveBlog, UUID.randomUUID(), 2, "windjammer"));
    await().until(() -> indexing().equals("DEGRADED"));

    feed.grantTokens();

    await().until(() -> service.total("windjammer") == 1);
    await().until(() -> indexing().equals("UP"));
    assertThat(feed.tokensAsked()).isGreaterThan(2);
  }

  private static String indexing() {
    JsonNode health = service.manage("/actuator/health").getBody();
    return health == null ? "" : health.at("/components/indexing/status").asString();
  }

  private static void assertInvalid(String credentials) {
    assertThat(send("GET", "/internal/rebuild", credentials).statusCode()).isEqualTo(401);
    assertThat(send("GET", "/api/v1/search?q=fair", credentials).statusCode()).isEqualTo(401);
  }

  private static HttpResponse<String> send(
      String method, String path, @Nullable String credentials) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.uri(path)).method(method, BodyPublishers.noBody());
    if (credentials != null) {
      request.header(Tokens.HEADER, credentials);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
