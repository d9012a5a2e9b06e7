package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public door leads to, and what it does not. */
class RoutingIntegrationTests {

  @RegisterExtension static final Edge edge = Edge.with();

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/search?q=tea+set", "/api/v1/search/liveblogs?q=%22tea%20set%22"})
  void sendsSearchesToSearchService(String address) {
    edge.search().answers(Service.json(200, "{\"total\":1}"));

    HttpResponse<String> response = edge.get(address);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"total\":1}");
    assertThat(edge.search().lastReceived().address()).isEqualTo(address);
    assertThat(edge.articles().received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/liveblogs?limit=3",
        "/api/v1/liveblogs/budget-day/entries",
        "/api/v1/liveblogs/caf%C3%A9",
        "/api/v1/liveblogs/budget-day.jsonld",
        "/api/v1/liveblogs/budget-day.feed.json?asOf=2025-06-21",
        "/sitemap.xml",
        "/sitemap-news.xml",
        "/sitemap-12.xml"
      })
  void sendsLiveBlogsAndSitemapsToArticleService(String address) {
    HttpResponse<String> response = edge.get(address);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(edge.articles().lastReceived().address()).isEqualTo(address);
    assertThat(edge.search().received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/v1",
        "/api/v1/imports",
        "/api/v1/searching",
        "/api/v2/search",
        "/sitemap",
        "/sitemap-1.xml/more",
        "/internal/changes",
        "/actuator",
        "/actuator/health"
      })
  void answersNotFoundForEverythingElse(String address) {
    HttpResponse<String> response = edge.get(address);

    assertThat(response.statusCode()).isEqualTo(404);
    Problem problem = Problem.in(response);
    assertThat(problem.text("type")).isEqualTo("urn:liveblog-archive:problem:not-found");
    assertThat(problem.text("instance")).isEqualTo(address);
    assertThat(edge.articles().received()).isEmpty();
    assertThat(edge.search().received()).isEmpty();
  }

  @Test
  void keepsServicesAnswersAsTheyAre() {
    edge.articles()
        .answers(
            exchange -> {
              exchange.getResponseHeaders().set("ETag", "\"7\"");
              exchange.getResponseHeaders().set("Cache-Control", "max-age=2");
              exchange.sendResponseHeaders(304, -1);
              exchange.close();
            });

    HttpResponse<String> response =
        edge.get("/api/v1/liveblogs/budget-day", "If-None-Match", "\"7\"");

    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(response.headers().firstValue("ETag")).contains("\"7\"");
    assertThat(response.headers().firstValue("Cache-Control")).contains("max-age=2");
    assertThat(edge.articles().lastReceived().header("If-none-match")).containsExactly("\"7\"");
  }

  @Test
  void protectsBrowsersAndKeepsInternalHeadersToItself() {
    edge.articles()
        .answers(
            exchange -> {
              exchange.getResponseHeaders().set("Server", "articles/1.0");
              exchange.getResponseHeaders().set("X-Powered-By", "coffee");
              exchange.getResponseHeaders().set("X-Content-Type-Options", "other");
              exchange.sendResponseHeaders(200, -1);
              exchange.close();
            });

    HttpResponse<String> response = edge.get("/api/v1/liveblogs");

    assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by", "via");
    assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
  }

  @Test
  void answersHeadWithoutBody() {
    HttpResponse<String> found = edge.send("HEAD", "/api/v1/liveblogs", BodyPublishers.noBody());
    HttpResponse<String> missing = edge.send("HEAD", "/nothing", BodyPublishers.noBody());

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).isEmpty();
  }

  @Test
  void forwardsNoAddressesThatClientsClaim() {
    edge.get(
        "/api/v1/liveblogs",
        "X-Forwarded-For",
        "192.0.2.1",
        "X-Forwarded-Host",
        "evil.example",
        "Forwarded",
        "for=192.0.2.1");

    assertThat(edge.articles().lastReceived().headers())
        .doesNotContainKeys("X-forwarded-for", "X-forwarded-host", "Forwarded");
  }

  @Test
  void servesItsOwnHealthOnTheManagementPortOnlyAndWithoutLimits() {
    HttpResponse<String> response =
        edge.getFromManagement("/actuator/health/readiness", "X-API-Key", "wrong");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().map()).doesNotContainKeys("ratelimit", "x-request-id");
  }
}
