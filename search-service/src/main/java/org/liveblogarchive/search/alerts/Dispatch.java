package org.liveblogarchive.search.alerts;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.liveblogarchive.search.indexing.Duty;
import org.liveblogarchive.search.indexing.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks which alerts have anything to be sent, and gives each a courier of its own. */
@Component
class Dispatch implements Loop.Work, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

  private static final int MANY = 100;

  private final Deliveries deliveries;
  private final Courier courier;
  private final Duty duty;
  private final AlertSettings settings;
  private final Clock clock;

  private final Set<UUID> onTheWay = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("courier-", 0).factory());
  private boolean failing;

  Dispatch(Deliveries deliveries, Courier courier, Duty duty, AlertSettings settings, Clock clock) {
    this.deliveries = deliveries;
    this.courier = courier;
    this.duty = duty;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void go() throws InterruptedException {
    if (!duty.isHeld()) {
      duty.await();
    }
    List<UUID> due = deliveries.alertsWithDue(clock.instant(), Set.copyOf(onTheWay), MANY);
    due.forEach(this::sendOff);
    failing = false;
    Thread.sleep(settings.webhooks().poll());
  }

  @Override
  public void failed(RuntimeException failure) throws InterruptedException {
    if (!failing) {
      log.warn("Webhooks cannot be sent and will be later: {}", failure.toString());
      failing = true;
    }
    Thread.sleep(settings.pause());
  }

  private void sendOff(UUID alertId) {
    if (onTheWay.add(alertId)) {
      threads.execute(() -> deliver(alertId));
    }
  }

  private void deliver(UUID alertId) {
    try {
      courier.deliver(alertId);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      // What was claimed is due again after a while. What a shutdown breaks is no failure.
      if (!threads.isShutdown()) {
        log.warn("Webhooks of alert {} could not be sent now: {}", alertId, e.toString());
        linger();
      }
    } finally {
      onTheWay.remove(alertId);
    }
  }

  private void linger() {
    try {
      Thread.sleep(settings.pause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
