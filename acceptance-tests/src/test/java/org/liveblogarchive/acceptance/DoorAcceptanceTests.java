package org.liveblogarchive.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorAcceptanceTests {

  private static final int MORE_THAN_THE_LIMIT = 400;

  private final Client client = Client.of(RunningStack.get());

  @Test
  void limitsAnonymousReadersAndSaysWhenToComeBack() {
    Answer refused =
        Stream.generate(() -> client.getAnonymously("/api/v1/liveblogs?limit=1"))
            .limit(MORE_THAN_THE_LIMIT)
            .filter(answer -> answer.status() == 429)
            .findFirst()
            .orElseThrow(() -> new AssertionError("the limit was never reached"));

    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refused.header("Retry-After")).matches("[1-9][0-9]*");
    assertThat(refused.header("RateLimit-Policy")).contains(";q=").contains(";w=");
    assertThat(refused.header("RateLimit")).contains(";r=0");
    assertThat(refused.<Integer>read("$.status")).isEqualTo(429);
    assertThat(client.get("/api/v1/liveblogs?limit=1").status()).isEqualTo(200);
  }

  @Test
  void refusesAWriteWithoutAKey() {
    Answer refused = client.importAnonymously("Fair\n\n1 May 2025\n\nThe gates open.\n");

    assertThat(refused.status()).isIn(401, 429);
    assertThat(client.get("/api/v1/liveblogs/fair").status()).isEqualTo(404);
  }

  @Test
  void routesNothingInternal() {
    assertThat(client.get("/internal/changes").status()).isEqualTo(404);
    assertThat(client.get("/actuator/health").status()).isEqualTo(404);
    assertThat(client.get("/internal/rebuild").status()).isEqualTo(404);
    assertThat(client.get("/oauth2/jwks").status()).isEqualTo(404);
    assertThat(client.post("/oauth2/token", "{}").status()).isEqualTo(404);
    assertThat(client.get("/api/v1/liveblogs/%2e%2e/%2e%2e/%2e%2e/internal/changes").status())
        .isIn(400, 404);
  }

  @ParameterizedTest
  @CsvSource({
    "article-service, POST, /api/v1/liveblogs",
    "article-service, POST, /api/v1/imports",
    "article-service, GET, /internal/changes",
    "search-service, GET, /api/v1/search/alerts",
    "search-service, POST, /internal/rebuild",
    "search-service, GET, /internal/dead-letters"
  })
  void getsNobodyPastItWithoutAToken(String service, String method, String path) {
    Answer direct = client.direct(RunningStack.get().service(service).address(), method, path);

    assertThat(direct.status()).isEqualTo(401);
    assertThat(direct.header("WWW-Authenticate")).startsWith("Bearer ");
  }

  @Test
  void namesWhatIsWrongWithARequest() {
    Answer refused = client.get("/api/v1/search?q=storm&colour=red&limit=0");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.<List<String>>read("$.errors[*].parameter")).contains("colour", "limit");
    assertThat(refused.<String>read("$.requestId")).isNotEmpty();
  }
}
