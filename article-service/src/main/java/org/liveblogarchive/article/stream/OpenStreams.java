package org.liveblogarchive.article.stream;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Counts the streams that are open, and ends them all before the web server waits for its requests
 * to finish: a stream never would.
 */
@Component
class OpenStreams implements SmartLifecycle {

  private final StreamSettings settings;
  private final AtomicInteger open = new AtomicInteger();
  private volatile boolean running;

  OpenStreams(StreamSettings settings) {
    this.settings = settings;
  }

  /** Takes a place for a stream. */
  Place enter() {
    if (open.incrementAndGet() > settings.mostReaders()) {
      open.decrementAndGet();
      throw TooManyReaders.atOnce();
    }
    return new Place();
  }

  /** Returns how many streams are open. */
  int count() {
    return open.get();
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  /** After the notice, so that nobody comes back to this very process. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 1;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** The right to be open until the service stops. */
  final class Place implements AutoCloseable {

    boolean isOpen() {
      return running;
    }

    @Override
    public void close() {
      open.decrementAndGet();
    }
  }
}
