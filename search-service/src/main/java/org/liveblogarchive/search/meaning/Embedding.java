package org.liveblogarchive.search.meaning;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.search.meaning.EntryVectors.Pending;
import org.springframework.stereotype.Component;

/**
 * Gives vectors to entries that have none, one batch a round. It keeps no state of its own: what is
 * to be done is what the index says, so it goes on wherever and whenever it was stopped.
 */
@Component
class Embedding {

  /** More than are embedded in a batch, because vectors that are known are merely copied. */
  private static final int LOOKED_AT = 500;

  private final Embedder embedder;
  private final EntryVectors vectors;
  private final EmbeddingProgress progress;
  private final MeaningSettings settings;
  private final Clock clock;

  Embedding(
      Embedder embedder,
      EntryVectors vectors,
      EmbeddingProgress progress,
      MeaningSettings settings,
      Clock clock) {
    this.embedder = embedder;
    this.vectors = vectors;
    this.progress = progress;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Embeds the next batch.
   *
   * @return whether there was anything to embed
   */
  boolean advance() throws InterruptedException {
    Instant lookedAt = clock.instant();
    Pending pending = vectors.pending(embedder.model(), settings.languages(), LOOKED_AT);
    List<EmbeddedEntry> embedded = new ArrayList<>();
    int costly = 0;
    for (PendingEntry entry : pending.entries()) {
      if (entry.known() != null || costly++ < settings.batch()) {
        embedded.add(embed(entry));
      }
    }
    if (!embedded.isEmpty()) {
      vectors.keep(embedder.model(), embedded);
    }
    progress.embedded(embedded.size(), pending.total() - embedded.size());
    if (pending.total() == embedded.size()) {
      progress.completeUntil(lookedAt);
    }
    return !embedded.isEmpty();
  }

  private EmbeddedEntry embed(PendingEntry entry) throws InterruptedException {
    if (entry.known() != null) {
      return new EmbeddedEntry(entry, entry.known());
    }
    String words = entry.words();
    return new EmbeddedEntry(entry, words.isEmpty() ? null : embedder.embed(words));
  }
}
