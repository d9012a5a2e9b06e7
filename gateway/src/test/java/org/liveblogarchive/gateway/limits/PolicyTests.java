package org.liveblogarchive.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liveblogarchive.gateway.limits.LimitsSettings.Tier;

class PolicyTests {

  private static final long NOW = 1_800_000_000_000_000L;

  /** Five tokens, two of which come back each second. */
  private final Policy policy = Policy.of("test", new Tier(5, 2, 1));

  @Test
  void givesWholeCapacityAtOnceAndNoMore() {
    Bucket bucket = new Bucket();

    for (int left = 4; left >= 0; left--) {
      Decision decision = bucket.takeAt(NOW);
      assertThat(decision.allowed()).isTrue();
      assertThat(decision.remaining()).isEqualTo(left);
    }
    assertThat(bucket.takeAt(NOW).allowed()).isFalse();
  }

  @Test
  void givesOneMoreTokenExactlyWhenItIsRefilled() {
    Bucket bucket = new Bucket();
    bucket.emptyAt(NOW);

    assertThat(bucket.takeAt(NOW + 499_999).allowed()).isFalse();
    assertThat(bucket.takeAt(NOW + 500_000).allowed()).isTrue();
    assertThat(bucket.takeAt(NOW + 500_000).allowed()).isFalse();
  }

  @Test
  void neverHoldsMoreThanItsCapacityHoweverLongItRests() {
    Bucket bucket = new Bucket();
    bucket.takeAt(NOW);

    assertThat(bucket.takeAt(NOW + 3_600 * Policy.SECOND).remaining()).isEqualTo(4);
  }

  @Test
  void refusedRequestsCostNothing() {
    Bucket bucket = new Bucket();
    bucket.emptyAt(NOW);
    for (int refused = 0; refused < 100; refused++) {
      bucket.takeAt(NOW);
    }

    assertThat(bucket.takeAt(NOW + 500_000).allowed()).isTrue();
  }

  @Test
  void staysBoundedWhenTheClockIsSetBack() {
    Bucket bucket = new Bucket();
    bucket.emptyAt(NOW);

    long anHourBack = NOW - 3_600 * Policy.SECOND;
    bucket.takeAt(anHourBack);

    assertThat(bucket.takeAt(anHourBack + policy.span()).allowed()).isTrue();
  }

  @Test
  void givesAsMuchAsThereIsButNotLessThanIsNeeded() {
    assertThat(policy.take(0, NOW, 2, 4).tokens()).isEqualTo(4);
    assertThat(policy.take(0, NOW, 2, 9).tokens()).isEqualTo(5);
    long oneLeft = NOW + policy.span() - policy.interval();
    assertThat(policy.take(oneLeft, NOW, 2, 4)).isEqualTo(new Grant(0, oneLeft - NOW));
  }

  @Test
  void describesItselfAsStructuredField() {
    assertThat(Policy.of("anonymous", new Tier(100, 20, 1)).item())
        .isEqualTo("\"anonymous\";q=100;w=5");
    assertThat(Policy.of("small", new Tier(1, 3, 1)).item()).isEqualTo("\"small\";q=1;w=1");
    assertThat(Policy.of("slow", new Tier(2, 0.01, 1)).item()).isEqualTo("\"slow\";q=2;w=200");
  }

  private class Bucket {

    private long fullAt;

    Decision takeAt(long now) {
      Grant grant = policy.take(fullAt, now, 1, 1);
      fullAt = now + grant.untilFull();
      return Decision.of(policy, 1, grant);
    }

    void emptyAt(long now) {
      while (takeAt(now).remaining() > 0) {}
    }
  }
}
