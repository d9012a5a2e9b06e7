package org.liveblogarchive.acceptance;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.liveblogarchive.devstack.services.Service;

/** The cluster's Service in front of several gateways: takes turns among those that are ready. */
final class GatewayService implements Supplier<URI>, AutoCloseable {

  private static final Duration PERIOD = Duration.ofMillis(100);

  private final List<Service> gateways;
  private final AtomicInteger turn = new AtomicInteger();
  private final ScheduledExecutorService probing = Executors.newSingleThreadScheduledExecutor();
  private volatile List<URI> ready;

  GatewayService(List<Service> gateways) {
    this.gateways = gateways;
    this.ready = gateways.stream().map(Service::address).toList();
    var _ =
        probing.scheduleWithFixedDelay(this::probe, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void probe() {
    List<URI> found = gateways.stream().filter(Service::isReady).map(Service::address).toList();
    if (!found.isEmpty()) {
      ready = found;
    }
  }

  @Override
  public URI get() {
    List<URI> now = ready;
    return now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
  }

  @Override
  public void close() {
    probing.shutdownNow();
  }
}
