package org.liveblogarchive.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.articles.CursorRejected;
import org.liveblogarchive.search.articles.FeedItems;
import org.liveblogarchive.search.indexing.WriteResult.Busy;
import org.liveblogarchive.search.indexing.WriteResult.Written;
import tools.jackson.databind.json.JsonMapper;

class FeedTailTests {

  private final ScriptedArticles articles = new ScriptedArticles();
  private final ScriptedIndex index = new ScriptedIndex();
  private final RememberedCheckpoints checkpoints = new RememberedCheckpoints();
  private FeedTail tail = tail();

  @BeforeEach
  void theArticleServiceHasTwoPagesAndOneChangeSince() {
    articles.hasSnapshotPage(null, 1, "noted", "second");
    articles.hasSnapshotPage("second", 2, "noted", null);
    articles.hasChanges("noted", 3, "later");
    index.willAnswer(new Written());
    index.willAnswer(new Written());
    index.willAnswer(new Written());
  }

  @Test
  void readsTheSnapshotAndThenTheChangesSince() throws InterruptedException {
    tail.advance();
    tail.advance();
    tail.advance();

    assertThat(articles.requests())
        .containsExactly("snapshot at null", "snapshot at second", "changes after noted");
    assertThat(index.writes()).containsExactly(List.of(1L), List.of(2L), List.of(3L));
    assertThat(checkpoints.load()).contains(at(new Position.InFeed("later")));
  }

  @Test
  void resumesASnapshotThatWasInterrupted() throws InterruptedException {
    tail.advance();
    tail = tail();

    tail.advance();

    assertThat(articles.requests()).containsExactly("snapshot at null", "snapshot at second");
  }

  @Test
  void staysOnAPageUntilItIsSettled() {
    var busy = new ScriptedIndex();
    busy.willAnswer(new Busy());
    tail = tail(busy);

    assertThatExceptionOfType(IndexUnavailable.class).isThrownBy(() -> tail.advance());

    assertThat(checkpoints.load()).isEmpty();
  }

  @Test
  void readsTheSnapshotWhenTheFeedForgotTheCursor() throws InterruptedException {
    checkpoints.save(at(new Position.InFeed("forgotten")));

    assertThatExceptionOfType(CursorRejected.class).isThrownBy(() -> tail.advance());
    tail.advance();

    assertThat(articles.requests()).containsExactly("changes after forgotten", "snapshot at null");
  }

  @Test
  void beginsTheSnapshotAgainWhenItsCursorIsForgotten() throws InterruptedException {
    tail.advance();
    articles.forgets("second");

    assertThatExceptionOfType(CursorRejected.class).isThrownBy(() -> tail.advance());
    tail.advance();

    assertThat(articles.requests())
        .containsExactly("snapshot at null", "snapshot at second", "snapshot at null");
  }

  @Test
  void readsTheSnapshotWhenTheCheckpointIsOfOtherIndices() throws InterruptedException {
    checkpoints.save(new Checkpoint("deleted", new Position.InFeed("noted")));

    tail.advance();

    assertThat(articles.requests()).containsExactly("snapshot at null");
  }

  private FeedTail tail() {
    return tail(index);
  }

  private FeedTail tail(SearchIndex written) {
    var settings =
        new IndexingSettings(
            500,
            Duration.ZERO,
            1,
            Duration.ofMillis(1),
            Duration.ofMillis(1),
            Duration.ofMinutes(1));
    var meters = new SimpleMeterRegistry();
    var clock = Clock.systemUTC();
    return new FeedTail(
        articles,
        new FeedItems(new JsonMapper()),
        written,
        checkpoints,
        new BatchWriter(
            written, new RememberedDeadLetters(), new IndexingMeters(meters), settings, clock),
        new IndexingProgress(clock, meters),
        settings,
        clock);
  }

  private static Checkpoint at(Position position) {
    return new Checkpoint("scripted", position);
  }
}
