package org.liveblogarchive.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.articles.Change;
import org.liveblogarchive.search.articles.FeedItem;
import org.liveblogarchive.search.articles.FeedItem.Broken;
import org.liveblogarchive.search.articles.FeedItem.Sound;
import org.liveblogarchive.search.articles.LiveBlog;
import org.liveblogarchive.search.indexing.WriteResult.Busy;
import org.liveblogarchive.search.indexing.WriteResult.Refused;
import org.liveblogarchive.search.indexing.WriteResult.Stale;
import org.liveblogarchive.search.indexing.WriteResult.Written;
import tools.jackson.databind.json.JsonMapper;

class BatchWriterTests {

  private static final Set<Edition> CURRENT = Set.of(Edition.CURRENT);
  private static final Instant NOW = Instant.parse("2025-06-21T18:00:00Z");

  private final ScriptedIndex index = new ScriptedIndex();
  private final RememberedDeadLetters deadLetters = new RememberedDeadLetters();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final IndexingSettings settings =
      SettingsOf.indexing("first-pause=1ms", "longest-pause=1ms");
  private final Lease lease = new Lease(new RememberedRegister<>(), settings);
  private final BatchWriter writer =
      new BatchWriter(
          index,
          deadLetters,
          new IndexingMeters(deadLetters, lease, registry),
          settings,
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void isDoneWhenAllIsWrittenOrStale() throws InterruptedException {
    index.willAnswer(new Written(), new Stale());

    var _ = writer.settle(List.of(item(1), item(2)), CURRENT);

    assertThat(index.writes()).containsExactly(List.of(1L, 2L));
    assertThat(counted("written")).isEqualTo(1);
    assertThat(counted("stale")).isEqualTo(1);
  }

  @Test
  void writesAgainOnlyWhatIsNotSettled() throws InterruptedException {
    index.willAnswer(new Written(), new Busy(), new Refused("no"));
    index.willAnswer(new Busy(), new Written());
    index.willAnswer(new Written());

    var _ = writer.settle(List.of(item(1), item(2), item(3)), CURRENT);

    assertThat(index.writes()).containsExactly(List.of(1L, 2L, 3L), List.of(2L, 3L), List.of(2L));
    assertThat(deadLetters.kept()).isEmpty();
  }

  @Test
  void setsAsideWhatIsRefusedThreeTimes() throws InterruptedException {
    index.willAnswer(new Refused("no"), new Written());
    index.willAnswer(new Refused("still no"));
    index.willAnswer(new Refused("never"));

    var _ = writer.settle(List.of(item(1), item(2)), CURRENT);

    assertThat(deadLetters.kept())
        .extracting(DeadLetter::reason, DeadLetter::recordedAt)
        .containsExactly(tuple("never", NOW));
    assertThat(counted("dead-lettered")).isEqualTo(1);
  }

  @Test
  void setsAsideWhatCannotBeReadAndWritesTheRest() throws InterruptedException {
    index.willAnswer(new Written());

    var _ =
        writer.settle(
            List.of(new Broken(new JsonMapper().createObjectNode(), "broken"), item(2)), CURRENT);

    assertThat(deadLetters.kept()).extracting(DeadLetter::reason).containsExactly("broken");
    assertThat(index.writes()).containsExactly(List.of(2L));
  }

  @Test
  void keepsOneDeadLetterForTheSameItem() throws InterruptedException {
    var broken = new Broken(new JsonMapper().createObjectNode().put("a", 1), "broken");

    var _ = writer.settle(List.of(broken), CURRENT);
    var _ = writer.settle(List.of(broken), CURRENT);

    assertThat(deadLetters.kept()).hasSize(1);
  }

  @Test
  void givesUpForNowWhenTheIndexStaysBusy() {
    index.willAnswer(new Busy(), new Refused("no"));
    index.willAnswer(new Busy(), new Refused("no"));
    index.willAnswer(new Busy(), new Refused("no"));

    assertThatExceptionOfType(IndexUnavailable.class)
        .isThrownBy(() -> writer.settle(List.of(item(1), item(2)), CURRENT));
    assertThat(deadLetters.kept()).hasSize(1);
  }

  private double counted(String outcome) {
    return registry.get("indexing.items").tag("outcome", outcome).counter().count();
  }

  private static FeedItem item(long revision) {
    UUID id = UUID.randomUUID();
    var liveBlog =
        new LiveBlog(
            id,
            "slug",
            LiveBlog.Status.LIVE,
            "Headline",
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null);
    return new Sound(
        new JsonMapper().createObjectNode().put("id", id.toString()),
        new Change(id, revision, "edited", NOW, "en", liveBlog, null));
  }
}
