package org.liveblogarchive.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.devstack.services.Stack;

class RecoveryAcceptanceTests {

  private static final Duration HEALING = Duration.ofSeconds(90);

  private final Stack stack = RunningStack.get();
  private final Client client = Client.of(stack);

  @Test
  void losesNothingWhenSearchServiceIsRestartedMidWay() {
    importPages("restart", 0, 10);
    stack.service("search-service").kill();
    importPages("restart", 10, 20);
    stack.service("search-service").start();
    importPages("restart", 20, 25);

    awaitTotal("restartword", 25 * 3);
  }

  @Test
  void keepsReadingWhileSearchIsDownAndSaysSo() {
    importPages("outage", 0, 1);
    stack.service("search-service").stop();
    try {
      Answer search = client.search("outageword");

      assertThat(search.status()).isEqualTo(503);
      assertThat(search.header("Retry-After")).isNotEmpty();
      assertThat(search.header("Content-Type")).startsWith("application/problem+json");
      assertThat(client.get("/api/v1/liveblogs/fair-outage-0").status()).isEqualTo(200);
    } finally {
      stack.service("search-service").start();
    }
    awaitTotal("outageword", 3);
  }

  @Test
  void rebuildsTheIndexFromTheFeedWhenElasticsearchComesBackEmpty() {
    importPages("disk", 0, 5);
    awaitTotal("diskword", 15);

    stack.elasticsearch().restartWithEmptyDisk();
    importPages("disk", 5, 6);

    awaitTotal("diskword", 18);
    awaitTotal("restartword | diskword | outageword", allThatWereImported());
  }

  @Test
  void keepsWhatItAcknowledgedWhenArticleServiceIsKilled() {
    Answer acknowledged = client.importText(page("kill", 0), "");
    assertThat(acknowledged.status()).isEqualTo(201);

    stack.service("article-service").kill();
    stack.service("article-service").start();

    await()
        .atMost(HEALING)
        .untilAsserted(
            () -> {
              Answer again = client.get(acknowledged.read("$.liveBlog.links.self"));
              assertThat(again.status()).as(again.toString()).isEqualTo(200);
              assertThat(again.<Integer>read("$.entryCount")).isEqualTo(3);
            });
    awaitTotal("killword", 3);
  }

  /** Whatever tests ran before this one: their entries, as the article service counts them. */
  private int allThatWereImported() {
    int imported = 0;
    String cursor = null;
    do {
      Answer page =
          client.get("/api/v1/liveblogs?limit=100" + (cursor == null ? "" : "&cursor=" + cursor));
      List<String> slugs = page.read("$.items[*].slug");
      List<Integer> counts = page.read("$.items[*].entryCount");
      imported +=
          IntStream.range(0, slugs.size())
              .filter(at -> slugs.get(at).matches("fair-(restart|disk|outage)-.*"))
              .map(counts::get)
              .sum();
      cursor = page.read("$.nextCursor");
    } while (cursor != null);
    return imported;
  }

  private void importPages(String name, int from, int to) {
    IntStream.range(from, to)
        .mapToObj(number -> client.importText(page(name, number), ""))
        .forEach(answer -> assertThat(answer.status()).as(answer.toString()).isEqualTo(201));
  }

  private static String page(String name, int number) {
    String entries =
        IntStream.range(0, 3)
            .mapToObj(entry -> "Gate %d opens: %sword.\n".formatted(entry, name))
            .collect(Collectors.joining("\n"));
    return "Fair %s %d\n\n1 May 2025\n\n1 May 2025\n\n%s".formatted(name, number, entries);
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
