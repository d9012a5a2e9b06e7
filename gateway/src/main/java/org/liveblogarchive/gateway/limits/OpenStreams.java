package org.liveblogarchive.gateway.limits;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.liveblogarchive.gateway.limits.Tiers.Quota;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How many streams each client holds open at this gateway. */
@Component
class OpenStreams {

  private final ConcurrentMap<String, Integer> held = new ConcurrentHashMap<>();
  private final AtomicInteger all = new AtomicInteger();

  OpenStreams(MeterRegistry metrics) {
    Gauge.builder("gateway.limits.streams", all, AtomicInteger::get)
        .description("streams and exports that are counted among their callers' own")
        .register(metrics);
  }

  /** Counts a stream for as long as it lasts, however it ends; refuses one too many. */
  Mono<Void> hold(Quota quota, String client, Mono<Void> stream) {
    String name = quota.policy().name() + ":" + client;
    return Mono.using(() -> open(name, quota), _ -> stream, this::close);
  }

  private String open(String name, Quota quota) {
    held.compute(
        name,
        (_, open) -> {
          int before = open == null ? 0 : open;
          if (before >= quota.streams()) {
            throw TooManyStreams.of(quota);
          }
          return before + 1;
        });
    all.incrementAndGet();
    return name;
  }

  private void close(String name) {
    all.decrementAndGet();
    held.computeIfPresent(name, (_, open) -> open == 1 ? null : open - 1);
  }
}
