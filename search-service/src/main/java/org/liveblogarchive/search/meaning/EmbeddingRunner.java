package org.liveblogarchive.search.meaning;

import org.liveblogarchive.search.indexing.Duty;
import org.liveblogarchive.search.indexing.IndexMissing;
import org.liveblogarchive.search.indexing.IndexUnavailable;
import org.liveblogarchive.search.indexing.IndexingProgress;
import org.liveblogarchive.search.indexing.Loop;
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

  private final Embedding embedding;
  private final Embedder embedder;
  private final EmbeddingProgress progress;
  private final Duty duty;
  private final IndexingProgress indexing;
  private final MeaningSettings settings;
  private final Loop loop = Loop.computing("meaning", new Work());

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
      loop.start();
    }
  }

  @Override
  public void stop() {
    loop.stop();
  }

  @Override
  public boolean isRunning() {
    return loop.isRunning();
  }

  private final class Work implements Loop.Work {

    @Override
    public void go() throws InterruptedException {
      if (!advance()) {
        Thread.sleep(settings.pause());
      }
    }

    /** Does the next batch if now is the time, and tells whether to go on at once. */
    private boolean advance() throws InterruptedException {
      if (!duty.isHeld()) {
        progress.end();
        return false;
      }
      progress.begin();
      return embedder.isReady()
          && indexing.lag().compareTo(settings.mostLag()) <= 0
          && embedding.advance();
    }

    @Override
    public void failed(RuntimeException failure) throws InterruptedException {
      if (failure instanceof IndexMissing || failure instanceof IndexUnavailable) {
        // Indexing meets the same and reports it; there is only one index.
        log.debug("Embedding waits: {}", failure.toString());
      } else {
        log.warn("Entries could not be embedded; trying again", failure);
      }
      Thread.sleep(settings.pause());
    }
  }
}
