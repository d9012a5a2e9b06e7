package org.liveblogarchive.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.gateway.limits.LimitsSettings.Tier;

class LocalBucketsTests {

  private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");

  private final SetClock clock = new SetClock();
  private final LocalBuckets buckets = new LocalBuckets(clock);
  private final Policy two = Policy.of("two", new Tier(2, 1));
  private final Policy other = Policy.of("other", new Tier(2, 1));

  @Test
  void limitsEachClientOfEachPolicyByItself() {
    buckets.take(two, "a");
    buckets.take(two, "a");

    assertThat(buckets.take(two, "a").allowed()).isFalse();
    assertThat(buckets.take(two, "b").allowed()).isTrue();
    assertThat(buckets.take(other, "a").allowed()).isTrue();
  }

  @Test
  void refillsWithTime() {
    buckets.take(two, "a");
    buckets.take(two, "a");

    clock.advance(Duration.ofSeconds(1));

    assertThat(buckets.take(two, "a").allowed()).isTrue();
    assertThat(buckets.take(two, "a").allowed()).isFalse();
  }

  @Test
  void givesNoMoreThanThereIsToManyAtOnce() {
    Policy hundred = Policy.of("hundred", new Tier(100, 1));

    long allowed =
        IntStream.range(0, 1_000)
            .parallel()
            .filter(_ -> buckets.take(hundred, "a").allowed())
            .count();

    assertThat(allowed).isEqualTo(100);
  }

  @Test
  void stillLimitsWhenThereAreMoreClientsThanItRemembers() {
    fill();

    long allowed =
        IntStream.range(0, 1_000).filter(n -> buckets.take(two, "late-" + n).allowed()).count();

    assertThat(allowed).isEqualTo(2);
  }

  @Test
  void makesRoomByForgettingFullBuckets() {
    fill();

    clock.advance(Duration.ofSeconds(2));

    assertThat(buckets.take(two, "late-1").remaining()).isEqualTo(1);
    assertThat(buckets.take(two, "late-2").remaining()).isEqualTo(1);
  }

  private void fill() {
    for (int client = 0; client < LocalBuckets.MOST; client++) {
      buckets.take(two, "client-" + client);
    }
  }

  private static class SetClock extends Clock {

    private Instant now = START;

    void advance(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
