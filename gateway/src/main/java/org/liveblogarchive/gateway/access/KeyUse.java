package org.liveblogarchive.gateway.access;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * When each key of the file was last used here and when it expires, as gauges in seconds since
 * 1970. There is one of each for a key, so what callers send makes no new ones.
 */
@Component
class KeyUse {

  private final Map<String, AtomicLong> lastUsed = new ConcurrentHashMap<>();
  private final MultiGauge uses;
  private final MultiGauge expiries;

  KeyUse(MeterRegistry meters) {
    uses =
        MultiGauge.builder("access.key.last.used")
            .description("When the key was last used at this gateway; 0 for never")
            .baseUnit("seconds")
            .register(meters);
    expiries =
        MultiGauge.builder("access.key.expires")
            .description("When the key expires")
            .baseUnit("seconds")
            .register(meters);
  }

  /** These are the keys from now on. */
  void show(Collection<ApiKey> keys) {
    lastUsed.keySet().retainAll(keys.stream().map(ApiKey::id).toList());
    uses.register(
        keys.stream()
            .map(
                key ->
                    Row.of(
                        tags(key),
                        lastUsed.computeIfAbsent(key.id(), _ -> new AtomicLong()),
                        AtomicLong::doubleValue))
            .toList(),
        true);
    expiries.register(
        keys.stream()
            .filter(key -> key.expires() != null)
            .map(key -> Row.of(tags(key), Objects.requireNonNull(key.expires()).getEpochSecond()))
            .toList(),
        true);
  }

  void used(ApiKey key, Instant now) {
    AtomicLong last = lastUsed.get(key.id());
    if (last != null) {
      last.lazySet(now.getEpochSecond());
    }
  }

  private static Tags tags(ApiKey key) {
    return Tags.of("key", key.id(), "name", key.name());
  }
}
