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

  private static final RedisScript<String> TAKE =
      RedisScript.of(new ClassPathResource("token-bucket.lua", SharedBuckets.class), String.class);

  private static final Policy PROBE = new Policy("probe", 1, 1);

  private final ReactiveStringRedisTemplate redis;

  SharedBuckets(ReactiveStringRedisTemplate redis) {
    this.redis = redis;
  }

  /**
   * Takes tokens by the clock of Redis; fails if Redis does not answer.
   *
   * @param least how many there must be
   * @param most how many are taken if there are so many
   */
  Mono<Grant> take(Policy policy, String client, int least, int most) {
    return take(policy, client, least, most, List.of());
  }

  /** Takes tokens at a moment given in microseconds. */
  Mono<Grant> take(Policy policy, String client, int least, int most, long now) {
    return take(policy, client, least, most, List.of(Long.toString(now)));
  }

  /** Connects and hands Redis the script, which the first use would otherwise have to wait for. */
  Mono<Grant> prepare() {
    return take(PROBE, "start-up", 1, 1);
  }

  private Mono<Grant> take(Policy policy, String client, int least, int most, List<String> now) {
    List<String> arguments = new ArrayList<>();
    arguments.add(Long.toString(policy.span()));
    arguments.add(Long.toString(policy.interval()));
    arguments.add(Integer.toString(least));
    arguments.add(Integer.toString(most));
    arguments.addAll(now);
    return redis
        .execute(TAKE, List.of("gateway:limits:" + policy.name() + ":" + client), arguments)
        .next()
        .map(SharedBuckets::grant);
  }

  private static Grant grant(String answer) {
    int end = answer.indexOf(' ');
    return new Grant(
        Integer.parseInt(answer, 0, end, 10), Long.parseLong(answer, end + 1, answer.length(), 10));
  }
}
