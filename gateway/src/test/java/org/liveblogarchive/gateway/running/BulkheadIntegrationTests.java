package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A slow service sheds load: what would queue is refused at once, on its own route only. */
class BulkheadIntegrationTests {

  private static final String LIVE_BLOGS = "/api/v1/liveblogs";
  private static final int SIZE = 3;

  @RegisterExtension static final Edge edge = Edge.with("bulkheads.routes.liveblogs=" + SIZE);

  @Test
  void refusesWhatWouldQueueAndRecovers() {
    CountDownLatch slow = new CountDownLatch(1);
    edge.articles()
        .answers(
            exchange -> {
              try {
                slow.await();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
              Service.json(200, "{}").handle(exchange);
            });
    Executor threads = Thread::startVirtualThread;
    List<CompletableFuture<HttpResponse<String>>> underWay =
        IntStream.range(0, SIZE)
            .mapToObj(_ -> CompletableFuture.supplyAsync(() -> edge.get(LIVE_BLOGS), threads))
            .toList();
    try {
      await().until(() -> edge.articles().received().size() == SIZE);

      HttpResponse<String> refused = edge.get(LIVE_BLOGS);

      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).contains("5");
      assertThat(Problem.in(refused).text("type")).endsWith(":service-overloaded");
      assertThat(edge.articles().received()).hasSize(SIZE);
      assertThat(edge.get("/api/v1/search").statusCode()).isEqualTo(200);
    } finally {
      slow.countDown();
    }
    assertThat(underWay.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
        .containsOnly(200);
    assertThat(edge.get(LIVE_BLOGS).statusCode()).isEqualTo(200);
  }
}
