package org.liveblogarchive.article.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Edit;
import org.liveblogarchive.article.liveblog.Entries;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.Ledger;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.liveblogarchive.article.testing.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@OnRealDatabase
class SnapshotIntegrationTests {

  private static final int WRITERS = 3;
  private static final int IMPORTS_OF_EACH = 25;

  @Autowired private Api api;
  @Autowired private Snapshot snapshot;
  @Autowired private ChangeFeed feed;
  @Autowired private Epoch epoch;
  @Autowired private Entries entries;
  @Autowired private Ledger ledger;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;

  @Test
  void showsEachThingExactlyAsTheFeedShowedItLast() {
    UUID liveBlog = imported("Mirrored regatta");
    List<Entry> all = entries.all(liveBlog);
    giveStatus(all.get(0), EntryStatus.WITHDRAWN);
    giveStatus(all.get(1), EntryStatus.DRAFT);

    await()
        .untilAsserted(
            () ->
                assertThat(everything(3).items.values())
                    .containsExactlyInAnyOrderElementsOf(fed(null).values()));
    assertThat(everything(1000).items.values().stream().map(FeedItem::entry))
        .filteredOn(entry -> entry != null && entry.liveBlogId().equals(liveBlog))
        .extracting(entry -> entry.state().status())
        .containsExactlyInAnyOrder(EntryStatus.WITHDRAWN, EntryStatus.DRAFT, EntryStatus.PUBLISHED);
  }

  @Test
  void notesOnEveryPageWhereTheTailBegins() {
    imported("Noted regatta");
    SnapshotPage first = snapshot.page(null, 1, null);
    imported("Regatta after the note");

    SnapshotPage second = snapshot.page(first.nextCursor(), 1, null);

    assertThat(second.changesCursor()).isEqualTo(first.changesCursor());
  }

  @Test
  void togetherWithTheFeedEqualsTheDatabaseWhileWritersAreAtWork() throws Exception {
    long seed = System.nanoTime();
    List<Copy> copies = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        Random random = new Random(seed + writer);
        writers.add(threads.submit(() -> importAtRandom(random)));
      }
      Random random = new Random(seed - 1);
      do {
        copies.add(everything(1 + random.nextInt(4)));
      } while (!writers.stream().allMatch(Future::isDone));
      for (Future<?> writer : writers) {
        writer.get();
      }
    }

    Map<UUID, Long> truth = revisionsInTheDatabase();
    await().until(() -> revisions(fed(null)).equals(truth));
    assertThat(copies)
        .as("seed %s", seed)
        .allSatisfy(copy -> assertThat(copy.revisionsAfterTailing()).isEqualTo(truth));
  }

  @Test
  void losesNoChangeThatCommitsLate() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch overtaken = new CountDownLatch(1);
    CompletableFuture<UUID> late =
        CompletableFuture.supplyAsync(
            () ->
                transaction.execute(
                    status -> {
                      UUID liveBlog = imported("Regatta that commits late");
                      written.countDown();
                      awaitQuietly(overtaken);
                      return liveBlog;
                    }),
            Thread::startVirtualThread);
    await().until(() -> written.getCount() == 0);
    UUID quick = imported("Regatta that overtakes");

    Copy copy = everything(1000);
    overtaken.countDown();

    assertThat(copy.items).containsKey(quick).doesNotContainKey(late.join());
    await()
        .untilAsserted(
            () -> assertThat(copy.revisionsAfterTailing()).isEqualTo(revisionsInTheDatabase()));
    assertThat(copy.revisionsAfterTailing()).containsKey(late.join());
  }

  @Test
  void endsWithAnEpochAndSaysWhereToStartAgain() {
    imported("Regatta of two epochs");
    String cursor = Api.read(api.get("/internal/snapshot?limit=1"), "$.nextCursor");
    database.sql("update feed_epoch set system_identifier = 1").update();
    epoch.afterPropertiesSet();

    MvcTestResult answer = api.get("/internal/snapshot?limit=1&cursor=" + cursor);

    assertThat(answer).hasStatus(410);
    assertThat(answer).hasHeader("Link", "</internal/snapshot>; rel=\"first\"");
    assertThat(Api.<String>read(answer, "$.snapshot")).isEqualTo("/internal/snapshot");
    assertThat(api.get(Api.read(answer, "$.snapshot"))).hasStatus(200);
  }

  @Test
  void showsOneLiveBlogAndItsEntries() {
    UUID liveBlog = imported("Regatta by itself");
    imported("Regatta of no interest");
    List<FeedItem> all =
        everything(1000).items.values().stream()
            .filter(item -> item.liveBlogId().equals(liveBlog))
            .toList();

    SnapshotPage first = snapshot.page(null, 2, liveBlog);
    SnapshotPage rest = snapshot.page(first.nextCursor(), 1000, liveBlog);

    assertThat(Stream.of(first, rest).flatMap(page -> page.items().stream()))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(api.get("/internal/snapshot?cursor=" + first.nextCursor())).hasStatus(400);
  }

  @Test
  void refusesMalformedParameters() {
    imported("Regatta with a manifest");
    String ofManifest = Api.read(api.get("/internal/manifest?limit=1"), "$.nextCursor");

    assertThat(api.get("/internal/snapshot?limit=1001")).hasStatus(400);
    assertThat(api.get("/internal/snapshot?cursor=nonsense")).hasStatus(400);
    assertThat(api.get("/internal/snapshot?cursor=" + ofManifest)).hasStatus(400);
  }

  /** Re-imports few live blogs again and again, each time with other entries or other words. */
  private void importAtRandom(Random random) {
    String place = "https://harbour-post.example/" + UUID.randomUUID() + "/";
    for (int round = 0; round < IMPORTS_OF_EACH; round++) {
      String text =
          "Regatta at random, take %d\n\n1 May 2025\n\n1 May 2025\n\n".formatted(random.nextInt(3))
              + entriesAtRandom(random);
      MvcTestResult answer = api.importText(text, "sourceUrl", place + random.nextInt(5));
      assertThat(answer.getResponse().getStatus()).isIn(200, 201);
    }
  }

  private static String entriesAtRandom(Random random) {
    return IntStream.rangeClosed(0, 3 + random.nextInt(6))
        .map(number -> 30 - number)
        .mapToObj(
            minute ->
                "12:%02d\nIn minute %1$d boat number %2$d is ahead of them all.\n\n"
                    .formatted(minute, random.nextInt(2)))
        .collect(Collectors.joining());
  }

  private UUID imported(String headline) {
    return UUID.fromString(Api.read(api.importText(Texts.regatta(headline)), "$.liveBlog.id"));
  }

  private void giveStatus(Entry entry, EntryStatus status) {
    String published = CanonicalJson.write(entry.state());
    EntryState after =
        CanonicalJson.read(
            published.replace("\"status\":\"published\"", "\"status\":\"%s\"".formatted(status)),
            EntryState.class);
    Edit edit =
        new Edit.OfEntry(
            entry.id(), RevisionKind.EDITED, entry.state(), after, null, Instant.EPOCH);
    transaction.executeWithoutResult(
        _ -> ledger.record(ledger.lock(entry.liveBlogId()).orElseThrow(), List.of(edit), "editor"));
  }

  private Copy everything(int pageSize) {
    Copy copy = new Copy();
    String cursor = null;
    do {
      SnapshotPage page = snapshot.page(cursor, pageSize, null);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(pageSize);
      assertThat(page.items()).noneMatch(item -> copy.items.containsKey(thing(item)));
      page.items().forEach(copy::take);
      copy.tail = page.changesCursor();
      cursor = page.nextCursor();
    } while (cursor != null);
    return copy;
  }

  private Map<UUID, FeedItem> fed(@Nullable String after) {
    Copy copy = new Copy();
    copy.tail = after;
    copy.revisionsAfterTailing();
    return copy.items;
  }

  private Map<UUID, Long> revisionsInTheDatabase() {
    return database
        .sql("select id, state_revision from live_blog union all select id, revision from entry")
        .query(
            (row, number) ->
                Map.entry(row.getObject("id", UUID.class), row.getLong("state_revision")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<UUID, Long> revisions(Map<UUID, FeedItem> items) {
    return items.values().stream()
        .collect(Collectors.toMap(SnapshotIntegrationTests::thing, FeedItem::revision));
  }

  private static UUID thing(FeedItem item) {
    UUID entryId = item.entryId();
    return entryId == null ? item.liveBlogId() : entryId;
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** What a reader knows, who drops whatever is not newer than that. */
  private final class Copy {

    private final Map<UUID, FeedItem> items = new HashMap<>();
    private @Nullable String tail;

    private void take(FeedItem item) {
      items.merge(
          thing(item), item, (known, next) -> next.revision() > known.revision() ? next : known);
    }

    private Map<UUID, Long> revisionsAfterTailing() {
      try {
        List<FeedItem> changes;
        do {
          FeedPage page = feed.read(tail, 1000, Duration.ZERO);
          changes = page.items();
          changes.forEach(this::take);
          tail = page.cursor();
        } while (!changes.isEmpty());
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
      return revisions(items);
    }
  }
}
