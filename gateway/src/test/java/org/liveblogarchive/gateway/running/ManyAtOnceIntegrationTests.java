package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A slow service makes its callers wait, however many they are; it does not turn them away. */
class ManyAtOnceIntegrationTests {

  private static final int CALLERS = 60;

  @RegisterExtension static final Edge edge = Edge.with();

  @Test
  void letsManyCallersWaitForTheSameRoute() throws Exception {
    edge.articles().answers(Service.after(Duration.ofMillis(500), Service.json(200, "{}")));

    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int caller = 0; caller < CALLERS; caller++) {
        answers.add(callers.submit(() -> edge.get("/api/v1/liveblogs").statusCode()));
      }
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
    }

    assertThat(statuses).hasSize(CALLERS).containsOnly(200);
  }
}
