package org.liveblogarchive.gateway.shutdown;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops before everything else, by waiting. The readiness probe fails by then, but requests keep
 * coming until those who send them have noticed.
 */
@Component
class Notice implements SmartLifecycle {

  private final ShutdownSettings settings;
  private volatile boolean running;

  Notice(ShutdownSettings settings) {
    this.settings = settings;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop(Runnable stopped) {
    running = false;
    Executor later =
        CompletableFuture.delayedExecutor(settings.notice().toMillis(), TimeUnit.MILLISECONDS);
    later.execute(stopped);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
