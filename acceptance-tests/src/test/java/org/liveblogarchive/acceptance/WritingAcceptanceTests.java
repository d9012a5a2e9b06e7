package org.liveblogarchive.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.devstack.services.Stack;

class WritingAcceptanceTests {

  private static final int WRITERS = 6;
  private static final int ENTRIES_EACH = 25;
  private static final Duration HEALING = Duration.ofSeconds(90);

  private final Stack stack = RunningStack.get();
  private final Client client = Client.of(stack);

  @Test
  void losesAndDoublesNothingWhenArticleServiceIsKilledUnderLoad() throws Exception {
    String liveBlog = create("Ferry race under load");
    try (Follower follower = client.follow(liveBlog);
        ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> written =
          IntStream.range(0, WRITERS)
              .mapToObj(writer -> writers.submit(write(liveBlog, writer)))
              .toList();
      await().atMost(HEALING).until(() -> follower.revisions().size() > WRITERS);
      stack.service("article-service").kill();
      stack.service("article-service").start();
      for (Future<Integer> each : written) {
        assertThat(each.get()).isEqualTo(ENTRIES_EACH);
      }

      long last = 1 + WRITERS * ENTRIES_EACH;
      await()
          .atMost(HEALING)
          .untilAsserted(
              () ->
                  assertThat(follower.revisions())
                      .containsExactlyElementsOf(LongStream.rangeClosed(1, last).boxed().toList()));
      Answer verification = client.get(liveBlog + "/history/verification");
      assertThat(verification.<Boolean>read("$.verified")).as(verification.toString()).isTrue();
      assertThat(verification.<Integer>read("$.revisions")).isEqualTo((int) last);
    }
    awaitTotal("loadword", WRITERS * ENTRIES_EACH);
  }

  @Test
  void takesAnEntryDownEverywhere() {
    String liveBlog = create("Ferry race taken down");
    Answer entry =
        client.post(
            liveBlog + "/entries",
            """
            {"blocks": [{"type": "paragraph", "text": "A takedownword is said."}]}
            """);
    String address = entry.read("$.links.self");
    awaitTotal("takedownword", 1);

    // Now it is in the gateway's memory.
    assertThat(client.getAnonymously(address).status()).isEqualTo(200);

    Answer withdrawn =
        client.post(
            address + "/withdraw",
            """
            {"reason": "It was never said."}
            """,
            "If-Match",
            entry.header("ETag"));

    assertThat(withdrawn.status()).as(withdrawn.toString()).isEqualTo(200);
    await()
        .atMost(Duration.ofSeconds(1))
        .untilAsserted(() -> assertThat(client.getAnonymously(address).status()).isEqualTo(410));
    assertThat(client.getAnonymously(address).<String>read("$.withdrawal.reason"))
        .isEqualTo("It was never said.");
    awaitTotal("takedownword", 0);
  }

  private String create(String headline) {
    Answer created = client.post("/api/v1/liveblogs", "{\"headline\": \"%s\"}".formatted(headline));
    assertThat(created.status()).as(created.toString()).isEqualTo(201);
    return created.read("$.links.self");
  }

  /** Repeats every write until it is acknowledged, as a client with an idempotency key may. */
  private Callable<Integer> write(String liveBlog, int writer) {
    return () -> {
      for (int number = 0; number < ENTRIES_EACH; number++) {
        String entry = "{\"headline\": \"A loadword by %d, number %d\"}".formatted(writer, number);
        String key = "%s-%d-%d".formatted(liveBlog.hashCode(), writer, number);
        await()
            .atMost(HEALING)
            .pollInterval(Duration.ofMillis(20))
            .until(() -> isAcknowledged(liveBlog, entry, key));
      }
      return ENTRIES_EACH;
    };
  }

  private boolean isAcknowledged(String liveBlog, String entry, String key) {
    try {
      return client.post(liveBlog + "/entries", entry, "Idempotency-Key", key).status() == 201;
    } catch (UncheckedIOException brokenOff) {
      return false;
    }
  }

  private void awaitTotal(String query, int total) {
    await()
        .atMost(HEALING)
        .untilAsserted(
            () -> {
              Answer found = client.search(query);
              assertThat(found.status()).as(found.toString()).isEqualTo(200);
              assertThat(found.<Integer>read("$.total")).isEqualTo(total);
            });
  }
}
