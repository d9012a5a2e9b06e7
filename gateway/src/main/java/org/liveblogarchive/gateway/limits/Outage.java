package org.liveblogarchive.gateway.limits;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Whether Redis is away. Tells operators once when that begins and once when it ends. */
@Component
class Outage {

  private static final Logger log = LoggerFactory.getLogger(Outage.class);

  private final AtomicBoolean lasting = new AtomicBoolean();

  Outage(MeterRegistry metrics) {
    Gauge.builder("gateway.limits.outage", lasting, it -> it.get() ? 1 : 0)
        .description("1 while Redis is away and every gateway limits by itself")
        .register(metrics);
  }

  void begin(Throwable cause) {
    if (lasting.compareAndSet(false, true)) {
      log.warn("Redis is away, this gateway limits requests by itself: {}", reason(cause));
    }
  }

  private static String reason(Throwable cause) {
    return NestedExceptionUtils.getMostSpecificCause(cause).toString();
  }

  /** Ends the outage and returns whether there was one to end. */
  boolean end() {
    boolean ended = lasting.get() && lasting.compareAndSet(true, false);
    if (ended) {
      log.info("Redis is back, all gateways limit requests together again");
    }
    return ended;
  }
}
