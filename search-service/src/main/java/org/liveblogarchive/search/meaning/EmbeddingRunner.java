package org.liveblogarchive.search.meaning;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.indexing.Duty;
import org.liveblogarchive.search.indexing.IndexMissing;
import org.liveblogarchive.search.indexing.IndexUnavailable;
import org.liveblogarchive.search.indexing.IndexingProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps embedding going from start to shutdown, in a thread of its own and behind everything else:
 * only where indexing is done, only while that keeps up, and one entry after the other.
 */
@Component
class EmbeddingRunner implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(EmbeddingRunner.class);
  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private final Embedding embedding;
  private final Embedder embedder;
  private final EmbeddingProgress progress;
  private final Duty duty;
  private final IndexingProgress indexing;
  private final MeaningSettings settings;
  private volatile @Nullable Thread thread;

  EmbeddingRunner(
      Embedding embedding,
      Embedder embedder,
      EmbeddingProgress progress,
      Duty duty,
      IndexingProgress indexing,
      MeaningSettings settings) {
    this.embedding = embedding;
    this.embedder = embedder;
    this.progress = progress;
    this.duty = duty;
    this.indexing = indexing;
    this.settings = settings;
  }

  @Override
  public void start() {
    if (settings.enabled()) {
      // Not a virtual thread: the model computes for long and would hold up those that wait.
      Thread unstarted = Thread.ofPlatform().daemon().name("meaning").unstarted(this::run);
      thread = unstarted;
      unstarted.start();
    }
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running == null) {
      return;
    }
    running.interrupt();
    try {
      boolean _ = running.join(FAREWELL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    try {
      while (isRunning()) {
        if (!advance()) {
          Thread.sleep(settings.pause());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does the next batch if now is the time, and tells whether to go on at once. */
  private boolean advance() throws InterruptedException {
    if (!duty.isHeld()) {
      progress.end();
      return false;
    }
    progress.begin();
    if (!embedder.isReady() || indexing.lag().compareTo(settings.mostLag()) > 0) {
      return false;
    }
    try {
      return embedding.advance();
    } catch (IndexMissing | IndexUnavailable e) {
      // Indexing meets the same and reports it; there is only one index.
      log.debug("Embedding waits: {}", e.toString());
      return false;
    } catch (RuntimeException e) {
      if (isRunning()) {
        log.warn("Entries could not be embedded; trying again", e);
      }
      return false;
    }
  }
}
