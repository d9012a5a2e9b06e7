package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What callers are told when a service is down, slow or broken. */
class FallbackIntegrationTests {

  private static final String LIVE_BLOGS = "/api/v1/liveblogs";
  private static final String SEARCH = "/api/v1/search";
  private static final String IMPORTS = "/api/v1/imports";

  @RegisterExtension
  static final Edge edge =
      Edge.with("spring.cloud.gateway.server.webflux.httpclient.response-timeout=500ms");

  @Test
  void saysWhatIsUnavailableAndWhatStillWorks() {
    edge.search().stop();

    HttpResponse<String> response = edge.get(SEARCH);

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).contains("5");
    Problem problem = Problem.in(response);
    assertThat(problem.text("type")).isEqualTo("urn:liveblog-archive:problem:service-unavailable");
    assertThat(problem.text("title")).isEqualTo("Search is unavailable");
    assertThat(problem.text("detail")).contains("Live blogs can still be listed and read.");
  }

  @Test
  void tellsNothingOfTheInside() {
    edge.search().stop();

    assertThat(edge.get(SEARCH).body())
        .doesNotContain(edge.search().address(), "127.0.0.1", "refused", "Exception");
  }

  @Test
  void passesProblemsOfServicesOnAsTheyAre() {
    String problem = "{\"type\":\"urn:x\",\"status\":503,\"detail\":\"The database is away.\"}";
    edge.articles()
        .answers(
            exchange -> {
              exchange.getResponseHeaders().set("Retry-After", "42");
              Service.problem(503, problem).handle(exchange);
            });

    HttpResponse<String> response = edge.get(LIVE_BLOGS);

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).isEqualTo(problem);
    assertThat(response.headers().allValues("Retry-After")).containsExactly("42");
  }

  @Test
  void hidesFailurePagesThatAreNoProblems() {
    edge.articles().answers(Service.page(500, "<h1>java.lang.NullPointerException</h1>"));

    HttpResponse<String> response = edge.get(LIVE_BLOGS);

    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(Problem.in(response).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:service-failed");
    assertThat(response.body()).doesNotContain("NullPointerException");
  }

  @Test
  void doesNotWaitForSlowServiceNorAskItTwice() {
    edge.articles().answers(Service.after(Duration.ofSeconds(2), Service.json(200, "{}")));

    HttpResponse<String> response = edge.get(LIVE_BLOGS);

    assertThat(response.statusCode()).isEqualTo(504);
    assertThat(Problem.in(response).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:service-timeout");
    assertThat(edge.articles().received()).hasSize(1);
  }

  @Test
  void givesImportsMoreTime() {
    edge.articles().answers(Service.after(Duration.ofSeconds(1), Service.json(201, "{}")));

    assertThat(edge.write(IMPORTS, "text").statusCode()).isEqualTo(201);
  }

  @Test
  void explainsAnswersThatBreakOffBeforeTheirBody() {
    edge.articles()
        .answers(
            exchange -> {
              exchange.sendResponseHeaders(200, 1_000);
              exchange.getResponseBody().flush();
              exchange.close();
            });

    HttpResponse<String> response = edge.get(LIVE_BLOGS);

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(Problem.in(response).text("title"))
        .isEqualTo("The archive of live blogs is unavailable");
  }
}
