package org.liveblogarchive.article.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@OnRealDatabase
class ChangeFeedIntegrationTests {

  @Autowired private Api api;
  @Autowired private ChangeFeed feed;
  @Autowired private Epoch epoch;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;

  @Test
  void losesNoChangeThatCommitsLate() throws Exception {
    String start = end();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch overtaken = new CountDownLatch(1);
    CompletableFuture<Void> late =
        CompletableFuture.runAsync(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      // Takes its place in the order of transactions now, and commits last.
                      api.importText(Texts.regatta("Late regatta"));
                      written.countDown();
                      awaitQuietly(overtaken);
                    }),
            Thread::startVirtualThread);
    written.await();
    api.importText(Texts.regatta("Quick regatta"));

    List<String> whileLateIsOpen = headlinesAfter(start);
    overtaken.countDown();
    late.join();

    assertThat(whileLateIsOpen).isEmpty();
    await()
        .untilAsserted(
            () ->
                assertThat(headlinesAfter(start))
                    .containsExactlyInAnyOrder("Late regatta", "Quick regatta"));
  }

  @Test
  void readsEverythingOnceInPagesOfAnySize() throws Exception {
    String start = end();
    api.importText(Texts.regatta("Paged regatta"));
    List<Long> revisions = new ArrayList<>();

    String cursor = start;
    for (FeedPage page = feed.read(cursor, 1, Duration.ZERO);
        !page.items().isEmpty();
        page = feed.read(cursor, 1, Duration.ZERO)) {
      page.items().forEach(item -> revisions.add(item.revision()));
      cursor = page.cursor();
    }

    assertThat(revisions).containsExactly(1L, 2L, 3L, 4L);
    assertThat(feed.read(cursor, 1, Duration.ZERO).cursor()).isEqualTo(cursor);
  }

  @Test
  void wakesUpAReaderThatWaits() throws Exception {
    String start = end();
    CompletableFuture<FeedPage> reader =
        CompletableFuture.supplyAsync(
            () -> readQuietly(start, Duration.ofSeconds(25)), Thread::startVirtualThread);

    api.importText(Texts.regatta("Awaited regatta"));

    assertThat(reader).succeedsWithin(Duration.ofSeconds(10));
    assertThat(reader.join().items()).isNotEmpty();
  }

  @Test
  void answersAnEmptyPageWhenTheWaitIsOver() throws Exception {
    String start = end();

    FeedPage page = feed.read(start, 10, Duration.ofMillis(50));

    assertThat(page.items()).isEmpty();
    assertThat(page.cursor()).isEqualTo(start);
  }

  @Test
  void answersGoneToACursorOfAnotherEpoch() {
    String foreign = new FeedCursor(UUID.randomUUID(), 10, 10).toString();

    MvcTestResult answer = api.get("/internal/changes?after=" + foreign);

    assertThat(answer).hasStatus(410);
    assertThat(Api.<String>read(answer, "$.type"))
        .isEqualTo("urn:liveblog-archive:problem:cursor-expired");
    assertThat(answer).hasHeader("Link", "</internal/snapshot>; rel=\"first\"");
    assertThat(Api.<String>read(answer, "$.snapshot")).isEqualTo("/internal/snapshot");
  }

  @Test
  void answersGoneToACursorAheadOfHistory() {
    String ahead = new FeedCursor(epoch.current(), Long.MAX_VALUE, 1).toString();

    assertThat(api.get("/internal/changes?after=" + ahead)).hasStatus(410);
  }

  @Test
  void refusesMalformedParameters() {
    assertThat(api.get("/internal/changes?after=nonsense")).hasStatus(400);
    assertThat(api.get("/internal/changes?wait=26")).hasStatus(400);
    assertThat(api.get("/internal/changes?limit=1001")).hasStatus(400);
  }

  @Test
  void beginsANewEpochInAnotherClusterAndKeepsEveryChange() throws Exception {
    api.importText(Texts.regatta("Restored regatta"));
    UUID before = epoch.current();
    database.sql("update feed_epoch set system_identifier = 1").update();

    epoch.afterPropertiesSet();

    assertThat(epoch.current()).isNotEqualTo(before);
    assertThat(headlinesAfter(null)).contains("Restored regatta");
  }

  @Test
  void historyCannotBeRewritten() {
    api.importText(Texts.regatta("Permanent regatta"));

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> database.sql("update revision set actor = 'nobody'").update())
        .hasMessageContaining("append-only");
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> database.sql("delete from revision").update())
        .hasMessageContaining("append-only");
  }

  private String end() throws InterruptedException {
    String cursor = null;
    while (true) {
      FeedPage page = feed.read(cursor, 1000, Duration.ZERO);
      cursor = page.cursor();
      if (page.items().isEmpty()) {
        return cursor;
      }
    }
  }

  private List<String> headlinesAfter(@Nullable String cursor) throws InterruptedException {
    List<String> headlines = new ArrayList<>();
    for (FeedItem item : feed.read(cursor, 1000, Duration.ZERO).items()) {
      FeedItem.ChangedLiveBlog liveBlog = item.liveBlog();
      if (liveBlog != null) {
        headlines.add(liveBlog.state().headline());
      }
    }
    return headlines;
  }

  private FeedPage readQuietly(String after, Duration wait) {
    try {
      return feed.read(after, 10, wait);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
