package org.liveblogarchive.article.formats;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Lets only so many large documents be written at once, because each needs memory for itself. */
@Component
public class Turns {

  private final Semaphore free;
  private final Duration patience;

  Turns(FormatsSettings settings) {
    this.free = new Semaphore(settings.largeAtOnce(), true);
    this.patience = settings.patience();
  }

  /**
   * Writes a large document when it is its turn.
   *
   * @throws TooManyDocuments where that takes too long
   */
  public Spooled spool(Spooled.Writing writing) throws IOException {
    if (!isMyTurn()) {
      throw TooManyDocuments.now();
    }
    try {
      return Spooled.of(writing);
    } finally {
      free.release();
    }
  }

  private boolean isMyTurn() {
    try {
      return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
