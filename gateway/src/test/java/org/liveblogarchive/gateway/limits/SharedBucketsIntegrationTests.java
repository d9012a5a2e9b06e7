package org.liveblogarchive.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
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
import reactor.core.publisher.Mono;

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
      int least = random.nextInt(1, capacity + 1);
      int most = random.nextInt(least, capacity + 1);
      Grant expected = policy.take(fullAt, now, least, most);
      fullAt = now + expected.untilFull();

      assertThat(buckets.take(policy, client, least, most, now).block()).isEqualTo(expected);
      outcomes.add(isAllowed(expected));
    }
    assertThat(outcomes).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void refillsByTheClockOfRedis() {
    Policy policy = Policy.of("refill", new Tier(1, 5, 1));

    await().until(() -> !allowed(policy));
    await().until(() -> allowed(policy));
  }

  @Test
  void keepsBucketOnlyUntilItIsFullAgain() {
    Policy policy = Policy.of("expiry", new Tier(10, 0.1, 1));
    buckets.take(policy, client, 1, 1).block();

    assertThat(redis.getExpire("gateway:limits:expiry:" + client).block())
        .isPositive()
        .isLessThanOrEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void writesNothingForRefusedRequest() {
    Policy policy = Policy.of("refused", new Tier(1, 0.01, 1));
    take(policy, NOW).block();
    String before = redis.opsForValue().get("gateway:limits:refused:" + client).block();

    assertThat(take(policy, NOW).map(SharedBucketsIntegrationTests::isAllowed).block()).isFalse();
    assertThat(redis.opsForValue().get("gateway:limits:refused:" + client).block())
        .isEqualTo(before)
        .isEqualTo(Long.toString(NOW + policy.interval()));
  }

  @Test
  void recoversWhenTheClockIsSetBack() {
    Policy policy = Policy.of("clock", new Tier(2, 0.01, 1));
    long anHourBack = NOW - 3_600 * Policy.SECOND;
    take(policy, NOW).block();

    assertThat(take(policy, anHourBack).map(SharedBucketsIntegrationTests::isAllowed).block())
        .isFalse();
    assertThat(take(policy, anHourBack + policy.span()).map(Grant::untilFull).block())
        .isEqualTo(policy.interval());
  }

  @Test
  void givesNoMoreThanThereIsToManyAtOnce() {
    Policy policy = Policy.of("crowd", new Tier(50, 0.01, 1));

    long allowed =
        IntStream.range(0, 500)
            .parallel()
            .mapToObj(_ -> Objects.requireNonNull(take(policy, NOW).block()))
            .filter(SharedBucketsIntegrationTests::isAllowed)
            .count();

    assertThat(allowed).isEqualTo(50);
  }

  private Mono<Grant> take(Policy policy, long now) {
    return buckets.take(policy, client, 1, 1, now);
  }

  private static boolean isAllowed(Grant grant) {
    return grant.tokens() > 0;
  }

  private boolean allowed(Policy policy) {
    return Boolean.TRUE.equals(
        buckets.take(policy, client, 1, 1).map(SharedBucketsIntegrationTests::isAllowed).block());
  }
}
