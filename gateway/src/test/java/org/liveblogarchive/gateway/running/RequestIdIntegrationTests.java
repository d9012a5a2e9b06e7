package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** One id follows a request everywhere. */
@ExtendWith(OutputCaptureExtension.class)
class RequestIdIntegrationTests {

  @RegisterExtension static final Edge edge = Edge.with();

  @Test
  void keepsTheCallersIdOnTheWayInAndOut() {
    HttpResponse<String> response = edge.get("/api/v1/liveblogs", "X-Request-Id", "desk-0001");

    assertThat(response.headers().allValues("X-Request-Id")).containsExactly("desk-0001");
    assertThat(edge.articles().lastReceived().header("X-request-id")).containsExactly("desk-0001");
  }

  @Test
  void replacesUnsafeIdWithItsOwn() {
    HttpResponse<String> response =
        edge.get("/api/v1/liveblogs", "X-Request-Id", "<script>alert(1)</script>");

    String id = response.headers().firstValue("X-Request-Id").orElseThrow();
    assertThat(id).matches("[0-9a-f]{32}");
    assertThat(edge.articles().lastReceived().header("X-request-id")).containsExactly(id);
  }

  @Test
  void namesTheIdInProblems() {
    HttpResponse<String> response = edge.get("/nothing", "X-Request-Id", "desk-0002");

    assertThat(Problem.in(response).text("requestId")).isEqualTo("desk-0002");
  }

  @Test
  void logsTheIdWithWhatWentWrong(CapturedOutput output) {
    edge.articles().answers(Service.page(500, "<h1>Error</h1>"));

    edge.get("/api/v1/liveblogs", "X-Request-Id", "desk-0003");

    assertThat(output.getOut().lines())
        .anyMatch(line -> line.contains("[desk-0003]") && line.contains("Route liveblogs failed"));
  }
}
