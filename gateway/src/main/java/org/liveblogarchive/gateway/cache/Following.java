package org.liveblogarchive.gateway.cache;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether changes are heard of. Tells operators once when that ends and once when it is back. */
@Component
class Following {

  private static final Logger log = LoggerFactory.getLogger(Following.class);

  private volatile boolean on;
  private boolean told;

  Following(MeterRegistry metrics) {
    Gauge.builder("gateway.cache.following", this, it -> it.isOn() ? 1 : 0)
        .description("1 while the change feed is followed, which purges what is kept")
        .register(metrics);
  }

  boolean isOn() {
    return on;
  }

  synchronized void begin() {
    if (told) {
      log.info("The change feed is followed again");
      told = false;
    }
    on = true;
  }

  synchronized void end(Throwable cause) {
    on = false;
    if (!told) {
      log.warn("The change feed is not followed, little is kept meanwhile: {}", cause.toString());
      told = true;
    }
  }
}
