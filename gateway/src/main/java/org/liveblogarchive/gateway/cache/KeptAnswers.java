package org.liveblogarchive.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The answers in memory, and which addresses have none that could be kept. */
@Component
class KeptAnswers {

  /** An answer that nobody asked for in this time is not worth confirming. */
  private static final Duration UNUSED = Duration.ofMinutes(1);

  private static final Duration NOT_TRIED_AGAIN = Duration.ofSeconds(10);
  private static final int MOST_UNKEPT = 10_000;

  private final Cache<String, Answer> answers;
  private final Cache<String, Boolean> unkept =
      Caffeine.newBuilder().maximumSize(MOST_UNKEPT).expireAfterWrite(NOT_TRIED_AGAIN).build();

  KeptAnswers(CacheSettings settings, MeterRegistry metrics) {
    answers =
        Caffeine.newBuilder()
            .maximumWeight(settings.size().toBytes())
            .weigher((String key, Answer answer) -> 2 * key.length() + answer.weight())
            .expireAfterAccess(UNUSED)
            .build();
    Gauge.builder("gateway.cache.size", this, KeptAnswers::bytes)
        .baseUnit("bytes")
        .description("About how much memory the kept answers take")
        .register(metrics);
  }

  @Nullable Answer find(String key) {
    return answers.getIfPresent(key);
  }

  void keep(String key, Answer answer) {
    answers.put(key, answer);
  }

  void forget(String key) {
    answers.invalidate(key);
  }

  boolean isUnkept(String key) {
    return unkept.getIfPresent(key) != null;
  }

  void keepNone(String key) {
    unkept.put(key, true);
  }

  /** Counts after clearing up, so that it tells what is really held. */
  double bytes() {
    answers.cleanUp();
    return answers.policy().eviction().orElseThrow().weightedSize().orElse(0);
  }
}
