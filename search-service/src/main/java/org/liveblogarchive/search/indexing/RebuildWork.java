package org.liveblogarchive.search.indexing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.ArticleClient;
import org.liveblogarchive.search.articles.CursorRejected;
import org.liveblogarchive.search.articles.FeedItem;
import org.liveblogarchive.search.articles.FeedItems;
import org.liveblogarchive.search.articles.SnapshotPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Copies the snapshot into the next edition and compares the two, from wherever that stands. */
@Component
class RebuildWork {

  private static final Logger log = LoggerFactory.getLogger(RebuildWork.class);
  private static final Duration NOTED_EVERY = Duration.ofSeconds(1);

  private final Register<Rebuild> register;
  private final Editions editions;
  private final ArticleClient articles;
  private final FeedItems feedItems;
  private final BatchWriter writer;
  private final Comparison comparison;
  private final IndexingProgress progress;
  private final IndexingSettings settings;

  RebuildWork(
      Register<Rebuild> register,
      Editions editions,
      ArticleClient articles,
      FeedItems feedItems,
      BatchWriter writer,
      Comparison comparison,
      IndexingProgress progress,
      IndexingSettings settings) {
    this.register = register;
    this.editions = editions;
    this.articles = articles;
    this.feedItems = feedItems;
    this.writer = writer;
    this.comparison = comparison;
    this.progress = progress;
    this.settings = settings;
  }

  /**
   * Works until the rebuild may be ended, or until something prevents that; it is then to be called
   * again with what is known by then.
   *
   * @return whether the rebuild may be ended
   */
  boolean goOn(Kept<Rebuild> known) throws InterruptedException {
    try {
      Kept<Rebuild> rebuild = known;
      if (rebuild.value().state() == Rebuild.State.COPYING) {
        rebuild = copy(rebuild);
      }
      if (rebuild.value().state() == Rebuild.State.COMPARING) {
        compare(rebuild);
      }
      return true;
    } catch (Overtaken | IndexMissing e) {
      // Aborted, or done by another replica: whoever directs the rebuild knows more.
      log.info("Stops working on the rebuild: {}", e.getMessage());
    } catch (CursorRejected e) {
      log.warn("The snapshot begins again: {}", e.getMessage());
      beginAgain(known.value());
    } catch (RuntimeException e) {
      log.warn("The rebuild cannot go on and will be tried again: {}", e.toString(), e);
      Thread.sleep(settings.longestPause());
    }
    return false;
  }

  private void beginAgain(Rebuild rebuild) {
    register
        .load()
        .filter(latest -> latest.value().id().equals(rebuild.id()))
        .filter(latest -> latest.value().state() == Rebuild.State.COPYING)
        .ifPresent(
            latest -> {
              var _ = register.save(latest.value().restarted(), latest.mark());
            });
  }

  private Kept<Rebuild> copy(Kept<Rebuild> begun) throws InterruptedException {
    var notes = new Notes(begun);
    Deque<Writing> writings = new ArrayDeque<>();
    try {
      @Nullable String cursor = begun.value().cursor();
      Later<Page> reading = read(cursor);
      do {
        Page page = reading.await();
        cursor = page.next();
        if (cursor != null) {
          reading = read(cursor);
        }
        writings.add(write(page));
        if (writings.size() > settings.rebuild().writers()) {
          notes.add(writings.remove());
        }
      } while (cursor != null);
      while (!writings.isEmpty()) {
        notes.add(writings.remove());
      }
    } finally {
      writings.forEach(writing -> writing.done().cancel());
    }
    editions.openNext();
    log.info("The snapshot is copied; the new index is compared with the article service");
    return notes.save(notes.unsaved.in(Rebuild.State.COMPARING));
  }

  private Later<Page> read(@Nullable String cursor) {
    return Later.begin(
        "rebuild-reader",
        () -> {
          SnapshotPage page = articles.snapshot(cursor, settings.rebuild().page(), null);
          return new Page(feedItems.of(page.items()), page.nextCursor());
        });
  }

  private Writing write(Page page) {
    return new Writing(
        page,
        Later.begin("rebuild-writer", () -> writer.settle(page.items(), Set.of(Edition.NEXT))));
  }

  private void compare(Kept<Rebuild> begun) throws InterruptedException {
    var notes = new Notes(begun);
    // Whatever the snapshot left out is in the feed by now, and the tail writes it to both.
    progress.awaitCaughtUp();
    for (int left = settings.rebuild().comparisons(); left > 0; left--) {
      editions.refreshNext();
      Findings findings = comparison.run(Edition.NEXT, Pace.FULL, notes::compared);
      if (findings.areSettled()) {
        var _ = notes.save(notes.unsaved.in(Rebuild.State.COMPARED));
        return;
      }
      log.warn("The new index differed from the article service and was repaired: {}", findings);
    }
    var _ = notes.save(notes.unsaved.failing("The new index did not become equal to the articles"));
  }

  private record Page(List<FeedItem> items, @Nullable String next) {}

  private record Writing(Page page, Later<Integer> done) {}

  /** Notes how far the work is, but not with every page. */
  private final class Notes {

    private Kept<Rebuild> latest;
    private Rebuild unsaved;
    private long savedAt = System.nanoTime();

    Notes(Kept<Rebuild> latest) {
      this.latest = latest;
      this.unsaved = latest.value();
    }

    void add(Writing writing) throws InterruptedException {
      var _ = writing.done().await();
      note(unsaved.copied(writing.page().items().size(), writing.page().next()));
    }

    void compared(long all) {
      note(unsaved.compared(all));
    }

    private void note(Rebuild rebuild) {
      unsaved = rebuild;
      if (System.nanoTime() - savedAt > NOTED_EVERY.toNanos()) {
        var _ = save(rebuild);
      }
    }

    Kept<Rebuild> save(Rebuild rebuild) {
      latest = register.save(rebuild, latest.mark());
      unsaved = rebuild;
      savedAt = System.nanoTime();
      return latest;
    }
  }
}
