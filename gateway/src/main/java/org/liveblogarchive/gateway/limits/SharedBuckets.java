package org.liveblogarchive.gateway.limits;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The buckets that all gateways share, in Redis. One request is one round trip. */
@Component
class SharedBuckets {

  private static final RedisScript<Long> TAKE =
      RedisScript.of(new ClassPathResource("token-bucket.lua", SharedBuckets.class), Long.class);

  private static final Policy PROBE = new Policy("probe", 1, 1);

  private final ReactiveStringRedisTemplate redis;

  SharedBuckets(ReactiveStringRedisTemplate redis) {
    this.redis = redis;
  }

  /** Takes a token by the clock of Redis; fails if Redis does not answer. */
  Mono<Decision> take(Policy policy, String client) {
    return take(policy, client, List.of());
  }

  /** Takes a token at a moment given in microseconds. */
  Mono<Decision> take(Policy policy, String client, long now) {
    return take(policy, client, List.of(Long.toString(now)));
  }

  /** Connects and hands Redis the script, which the first use would otherwise have to wait for. */
  Mono<Decision> prepare() {
    return take(PROBE, "start-up");
  }

  private Mono<Decision> take(Policy policy, String client, List<String> now) {
    List<String> arguments = new ArrayList<>();
    arguments.add(Long.toString(policy.span()));
    arguments.add(Long.toString(policy.interval()));
    arguments.addAll(now);
    return redis
        .execute(TAKE, List.of("gateway:limits:" + policy.name() + ":" + client), arguments)
        .next()
        .map(untilFull -> new Decision(policy, untilFull > 0, Math.abs(untilFull)));
  }
}
