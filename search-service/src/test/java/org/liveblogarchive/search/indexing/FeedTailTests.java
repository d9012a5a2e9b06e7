package org.liveblogarchive.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.articles.Change;
import org.liveblogarchive.search.articles.CursorRejected;
import org.liveblogarchive.search.articles.FeedItems;
import org.liveblogarchive.search.indexing.WriteResult.Busy;
import org.liveblogarchive.search.indexing.WriteResult.Written;
import tools.jackson.databind.json.JsonMapper;

class FeedTailTests {

  private static final Set<Edition> CURRENT = Set.of(Edition.CURRENT);

  private final ScriptedArticles articles = new ScriptedArticles();
  private ScriptedIndex index = new ScriptedIndex();
  private final RememberedRegister<Checkpoint> checkpoints = new RememberedRegister<>();
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
    tail.advance(CURRENT);
    tail.advance(CURRENT);
    tail.advance(CURRENT);

    assertThat(articles.requests())
        .containsExactly("snapshot at null", "snapshot at second", "changes after noted");
    assertThat(index.writes()).containsExactly(List.of(1L), List.of(2L), List.of(3L));
    assertThat(checkpoints.value()).contains(at(new Position.InFeed("later")));
  }

  @Test
  void resumesASnapshotThatWasInterrupted() throws InterruptedException {
    tail.advance(CURRENT);
    tail = tail();

    tail.advance(CURRENT);

    assertThat(articles.requests()).containsExactly("snapshot at null", "snapshot at second");
  }

  @Test
  void staysOnAPageUntilItIsSettled() {
    var busy = new ScriptedIndex();
    busy.willAnswer(new Busy());
    tail = tail(busy);

    assertThatExceptionOfType(IndexUnavailable.class).isThrownBy(() -> tail.advance(CURRENT));

    assertThat(checkpoints.value()).isEmpty();
  }

  @Test
  void readsTheSnapshotWhenTheFeedForgotTheCursor() throws InterruptedException {
    var _ = checkpoints.save(at(new Position.InFeed("forgotten")), null);

    assertThatExceptionOfType(CursorRejected.class).isThrownBy(() -> tail.advance(CURRENT));
    tail.advance(CURRENT);

    assertThat(articles.requests()).containsExactly("changes after forgotten", "snapshot at null");
  }

  @Test
  void beginsTheSnapshotAgainWhenItsCursorIsForgotten() throws InterruptedException {
    tail.advance(CURRENT);
    articles.forgets("second");

    assertThatExceptionOfType(CursorRejected.class).isThrownBy(() -> tail.advance(CURRENT));
    tail.advance(CURRENT);

    assertThat(articles.requests())
        .containsExactly("snapshot at null", "snapshot at second", "snapshot at null");
  }

  @Test
  void readsTheSnapshotWhenTheCheckpointIsOfOtherIndices() throws InterruptedException {
    var _ = checkpoints.save(new Checkpoint(Set.of("deleted"), new Position.InFeed("noted")), null);

    tail.advance(CURRENT);

    assertThat(articles.requests()).containsExactly("snapshot at null");
  }

  @Test
  void leavesTheCheckpointAloneWhenAnotherReplicaIsFurtherOn() throws InterruptedException {
    var elsewhere = at(new Position.InFeed("further"));
    index =
        new ScriptedIndex() {
          @Override
          public List<WriteResult> write(List<Change> changes, Set<Edition> editions) {
            var _ = checkpoints.save(elsewhere, checkpoints.load().map(Kept::mark).orElse(null));
            return List.of(new Written());
          }
        };
    tail = tail(index);

    assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> tail.advance(CURRENT));

    assertThat(checkpoints.value()).contains(elsewhere);
  }

  @Test
  void readsTheNextPageWhileAFullOneIsWritten() throws InterruptedException {
    articles.hasChanges("later", 4, "latest");
    var _ = checkpoints.save(at(new Position.InFeed("noted")), null);
    tail = tail(index, "batch=1");

    tail.advance(CURRENT);
    tail.advance(CURRENT);

    assertThat(articles.requests()).startsWith("changes after noted", "changes after later");
    assertThat(checkpoints.value()).contains(at(new Position.InFeed("latest")));
  }

  private FeedTail tail() {
    return tail(index);
  }

  private FeedTail tail(SearchIndex written, String... more) {
    var settings =
        SettingsOf.indexing(
            Stream.concat(Stream.of("hold=0s", "tries=1", "first-pause=1ms"), Stream.of(more))
                .toArray(String[]::new));
    var meters = new SimpleMeterRegistry();
    var clock = Clock.systemUTC();
    var deadLetters = new RememberedDeadLetters();
    var lease = new Lease(new RememberedRegister<>(), settings);
    var items = new FeedItems(new JsonMapper());
    return new FeedTail(
        articles,
        items,
        new FeedReader(articles, items, settings, clock),
        new ScriptedEditions(),
        checkpoints,
        new BatchWriter(
            written, deadLetters, new IndexingMeters(deadLetters, lease, meters), settings, clock),
        new IndexingProgress(clock, lease, meters),
        settings);
  }

  private static Checkpoint at(Position position) {
    return new Checkpoint(Set.of("scripted"), position);
  }
}
