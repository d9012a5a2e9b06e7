package org.liveblogarchive.article.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.liveblogarchive.article.testing.HttpNewsroom.address;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.testing.HttpNewsroom;
import org.liveblogarchive.article.testing.Replica;
import org.liveblogarchive.article.testing.StreamReader;
import org.liveblogarchive.devstack.servers.SharedServers;

/** When a stream ends though its live blog does not. */
class StreamLimitsIntegrationTests {

  /** Together more than what sockets hold for a reader who takes nothing. */
  private static final int ENTRIES = 400;

  private static final String LONG_TEXT = "A long afternoon. ".repeat(1500);

  @Test
  void cutsOffAReaderWhoIsTooSlowAndLosesNothing() {
    try (Replica replica = Replica.on(SharedServers.freshDatabase(), "hot.changes=4")) {
      HttpNewsroom newsroom = replica.newsroom();
      String liveBlog = newsroom.liveBlog("Too slow");
      StreamReader slow = StreamReader.connect(replica.at(address(liveBlog) + "/stream?since=1"));
      for (int entry = 0; entry < ENTRIES; entry++) {
        newsroom.entry(liveBlog, LONG_TEXT);
      }

      slow.read();

      assertThat(slow.end()).succeedsWithin(Duration.ofSeconds(20));
      assertThat(slow.lastId()).isLessThan(ENTRIES + 1L);
      List<Long> ids = new ArrayList<>(slow.ids());
      try (StreamReader again =
          newsroom.stream(liveBlog, "", "Last-Event-ID", Long.toString(slow.lastId()))) {
        await().atMost(Duration.ofSeconds(20)).until(() -> again.lastId() == ENTRIES + 1L);
        ids.addAll(again.ids());
      }
      assertThat(ids).isEqualTo(LongStream.rangeClosed(2, ENTRIES + 1L).boxed().toList());
    }
  }

  @Test
  void takesNoMoreReadersThanItMay() {
    try (Replica replica = Replica.on(SharedServers.freshDatabase(), "stream.most-readers=1")) {
      HttpNewsroom newsroom = replica.newsroom();
      String liveBlog = newsroom.liveBlog("Full house");

      try (StreamReader first = newsroom.stream(liveBlog, "")) {
        await().until(() -> first.greetedWith() == 1);
        HttpNewsroom.Answer second = newsroom.get(address(liveBlog) + "/stream");

        assertThat(second.status()).isEqualTo(503);
        assertThat(second.header("Content-Type")).startsWith("application/problem+json");
        assertThat(second.header("Retry-After")).isEqualTo("5");
      }
    }
  }

  @Test
  void endsStreamsPromptlyWhenTheServiceStops() {
    Replica replica = Replica.on(SharedServers.freshDatabase());
    String liveBlog = replica.newsroom().liveBlog("Closing time");
    StreamReader reader = replica.newsroom().stream(liveBlog, "");
    await().until(() -> reader.greetedWith() == 1);
    long begin = System.nanoTime();

    replica.close();

    assertThat(reader.end()).succeedsWithin(Duration.ofSeconds(1));
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
  }
}
