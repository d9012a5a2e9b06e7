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
  private final Policy two = Policy.of("two", new Tier(2, 1, 1));
  private final Policy other = Policy.of("other", new Tier(2, 1, 1));

  @Test
  void limitsEachClientOfEachPolicyByItself() {
    buckets.take(two, "a", 1);
    buckets.take(two, "a", 1);

    assertThat(buckets.take(two, "a", 1).allowed()).isFalse();
    assertThat(buckets.take(two, "b", 1).allowed()).isTrue();
    assertThat(buckets.take(other, "a", 1).allowed()).isTrue();
  }

  @Test
  void refillsWithTime() {
    buckets.take(two, "a", 1);
    buckets.take(two, "a", 1);

    clock.advance(Duration.ofSeconds(1));

    assertThat(buckets.take(two, "a", 1).allowed()).isTrue();
    assertThat(buckets.take(two, "a", 1).allowed()).isFalse();
  }

  @Test
  void givesNoMoreThanThereIsToManyAtOnce() {
    Policy hundred = Policy.of("hundred", new Tier(100, 1, 1));

    long allowed =
        IntStream.range(0, 1_000)
            .parallel()
            .filter(_ -> buckets.take(hundred, "a", 1).allowed())
            .count();

    assertThat(allowed).isEqualTo(100);
  }

  @Test
  void stillLimitsWhenThereAreMoreClientsThanItRemembers() {
    fill();

    long allowed =
        IntStream.range(0, 1_000).filter(n -> buckets.take(two, "late-" + n, 1).allowed()).count();

    assertThat(allowed).isEqualTo(2);
  }

  @Test
  void makesRoomByForgettingFullBuckets() {
    fill();

    clock.advance(Duration.ofSeconds(2));

    assertThat(buckets.take(two, "late-1", 1).remaining()).isEqualTo(1);
    assertThat(buckets.take(two, "late-2", 1).remaining()).isEqualTo(1);
  }

  private void fill() {
    for (int client = 0; client < LocalBuckets.MOST; client++) {
      buckets.take(two, "client-" + client, 1);
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
