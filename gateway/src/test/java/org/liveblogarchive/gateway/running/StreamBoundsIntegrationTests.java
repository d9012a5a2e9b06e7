package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many live streams there may be, and for how long: gateways that start and stop. */
class StreamBoundsIntegrationTests {

  private final Service articles = new Service();
  private final Service search = new Service();

  @BeforeEach
  void haveLiveBlog() {
    LiveBlog liveBlog = new LiveBlog();
    liveBlog.publish(10);
    articles.answers(liveBlog);
  }

  @AfterEach
  void stopServices() {
    articles.close();
    search.close();
  }

  @Test
  void takesOnlySoManyReaders() {
    try (Gateway small = Gateway.start(articles, search, "stream.readers=2");
        StreamReader _ = StreamReader.open(small.at(LiveBlog.STREAM));
        StreamReader _ = StreamReader.open(small.at(LiveBlog.STREAM));
        StreamReader third = StreamReader.open(small.at(LiveBlog.STREAM))) {

      assertThat(third.response().statusCode()).isEqualTo(503);
      assertThat(third.response().headers().firstValue("Retry-After")).contains("10");
    }
  }

  @Test
  void endsAllStreamsAtOnceWhenItStops() {
    long began;
    List<StreamReader> all = new ArrayList<>();
    try (Gateway stopping = Gateway.start(articles, search)) {
      for (int reader = 0; reader < 20; reader++) {
        all.add(StreamReader.open(stopping.at(LiveBlog.STREAM)));
      }
      began = System.nanoTime();
    }

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    await().until(() -> all.stream().allMatch(StreamReader::completed));
  }
}
