package org.liveblogarchive.search.alerts;

import org.liveblogarchive.search.indexing.Loop;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps matching and sending going from start to shutdown, where this replica is to do so. */
@Component
class AlertLifecycle implements SmartLifecycle {

  private final Loop matching;
  private final Loop sending;

  AlertLifecycle(Matching matching, Dispatch dispatch) {
    this.matching = Loop.waiting("alert-matching", matching);
    this.sending = Loop.waiting("alert-dispatch", dispatch);
  }

  @Override
  public void start() {
    matching.start();
    sending.start();
  }

  @Override
  public void stop() {
    sending.stop();
    matching.stop();
  }

  @Override
  public boolean isRunning() {
    return matching.isRunning();
  }
}
