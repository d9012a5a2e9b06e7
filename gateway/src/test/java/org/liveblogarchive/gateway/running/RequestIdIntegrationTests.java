package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** One id follows a request everywhere. */
@ExtendWith(OutputCaptureExtension.class)
class RequestIdIntegrationTests {

  private static final Service articles = new Service();
  private static final Client client = new Client();
  private static Gateway gateway;

  @BeforeAll
  static void start() {
    gateway = Gateway.start(articles, articles);
  }

  @AfterAll
  static void stop() {
    gateway.close();
    client.close();
    articles.close();
  }

  @Test
  void keepsTheCallersIdOnTheWayInAndOut() {
    HttpResponse<String> response =
        client.get(gateway.at("/api/v1/liveblogs"), "X-Request-Id", "desk-0001");

    assertThat(response.headers().allValues("X-Request-Id")).containsExactly("desk-0001");
    assertThat(articles.lastReceived().header("X-request-id")).containsExactly("desk-0001");
  }

  @Test
  void replacesUnsafeIdWithItsOwn() {
    HttpResponse<String> response =
        client.get(gateway.at("/api/v1/liveblogs"), "X-Request-Id", "<script>alert(1)</script>");

    String id = response.headers().firstValue("X-Request-Id").orElseThrow();
    assertThat(id).matches("[0-9a-f]{32}");
    assertThat(articles.lastReceived().header("X-request-id")).containsExactly(id);
  }

  @Test
  void namesTheIdInProblems() {
    HttpResponse<String> response = client.get(gateway.at("/nothing"), "X-Request-Id", "desk-0002");

    assertThat(Problem.in(response).text("requestId")).isEqualTo("desk-0002");
  }

  @Test
  void logsTheIdWithWhatWentWrong(CapturedOutput output) {
    articles.answers(Service.page(500, "<h1>Error</h1>"));

    client.get(gateway.at("/api/v1/liveblogs"), "X-Request-Id", "desk-0003");

    assertThat(output.getOut().lines())
        .anyMatch(line -> line.contains("[desk-0003]") && line.contains("Route liveblogs failed"));
  }
}
