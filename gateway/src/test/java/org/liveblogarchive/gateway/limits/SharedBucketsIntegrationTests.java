package org.liveblogarchive.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.devstack.servers.Redis;
import org.liveblogarchive.devstack.servers.SharedServers;
import org.liveblogarchive.gateway.limits.LimitsSettings.Tier;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;

/** The script in a real Redis, against the arithmetic it must agree with. */
class SharedBucketsIntegrationTests {

  private static final long NOW = 1_800_000_000_000_000L;

  private static LettuceConnectionFactory connections;
  private static ReactiveStringRedisTemplate redis;
  private static SharedBuckets buckets;

  private final String client = UUID.randomUUID().toString();

  @BeforeAll
  static void connect() {
    Redis server = SharedServers.redis();
    connections = new LettuceConnectionFactory(server.host(), server.port());
    connections.start();
    redis = new ReactiveStringRedisTemplate(connections);
    buckets = new SharedBuckets(redis);
  }

  @AfterAll
  static void disconnect() {
    connections.destroy();
  }

  @ParameterizedTest
  @CsvSource({"1, 60000001", "7, 33333333", "100, 10000000"})
  void decidesLikeTheSameBucketInMemory(int capacity, long interval) {
    // Slow enough for no key to expire by real time, which here is not the time of the test.
    Policy policy = new Policy("parity", capacity, interval);
    Random random = new Random(capacity);
    long now = NOW;
    long fullAt = 0;
    Set<Boolean> outcomes = new HashSet<>();

    for (int request = 0; request < 300; request++) {
      // Sometimes backwards: clocks are set, and Redis fails over to another machine.
      now += random.nextLong(-policy.interval() / 2, policy.interval());
      Decision expected = policy.take(fullAt, now);
      fullAt = now + expected.untilFull();

      assertThat(buckets.take(policy, client, now).block()).isEqualTo(expected);
      outcomes.add(expected.allowed());
    }
    assertThat(outcomes).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void refillsByTheClockOfRedis() {
    Policy policy = Policy.of("refill", new Tier(1, 5));

    await().until(() -> !allowed(policy));
    await().until(() -> allowed(policy));
  }

  @Test
  void keepsBucketOnlyUntilItIsFullAgain() {
    Policy policy = Policy.of("expiry", new Tier(10, 0.1));
    buckets.take(policy, client).block();

    assertThat(redis.getExpire("gateway:limits:expiry:" + client).block())
        .isPositive()
        .isLessThanOrEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void writesNothingForRefusedRequest() {
    Policy policy = Policy.of("refused", new Tier(1, 0.01));
    buckets.take(policy, client, NOW).block();
    String before = redis.opsForValue().get("gateway:limits:refused:" + client).block();

    assertThat(buckets.take(policy, client, NOW).map(Decision::allowed).block()).isFalse();
    assertThat(redis.opsForValue().get("gateway:limits:refused:" + client).block())
        .isEqualTo(before)
        .isEqualTo(Long.toString(NOW + policy.interval()));
  }

  @Test
  void recoversWhenTheClockIsSetBack() {
    Policy policy = Policy.of("clock", new Tier(2, 0.01));
    long anHourBack = NOW - 3_600 * Policy.SECOND;
    buckets.take(policy, client, NOW).block();

    assertThat(buckets.take(policy, client, anHourBack).map(Decision::allowed).block()).isFalse();
    assertThat(
            buckets
                .take(policy, client, anHourBack + policy.span())
                .map(Decision::remaining)
                .block())
        .isEqualTo(1);
  }

  @Test
  void givesNoMoreThanThereIsToManyAtOnce() {
    Policy policy = Policy.of("crowd", new Tier(50, 0.01));

    long allowed =
        IntStream.range(0, 500)
            .parallel()
            .mapToObj(_ -> buckets.take(policy, client, NOW).block())
            .filter(Decision::allowed)
            .count();

    assertThat(allowed).isEqualTo(50);
  }

  private boolean allowed(Policy policy) {
    return Boolean.TRUE.equals(buckets.take(policy, client).map(Decision::allowed).block());
  }
}
