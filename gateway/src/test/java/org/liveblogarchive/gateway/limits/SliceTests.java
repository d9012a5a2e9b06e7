package org.liveblogarchive.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liveblogarchive.gateway.limits.LimitsSettings.Tier;

class SliceTests {

  private static final long NOW = 1_800_000_000_000_000L;

  private final Policy policy = Policy.of("test", new Tier(100, 10, 1));
  private final Slice slice = new Slice(policy);
  private long fullAt;

  @Test
  void takesNothingInAdvanceForCallersWhoAskSeldom() {
    for (int request = 0; request < 10; request++) {
      assertThat(fetch(1, NOW + 2L * request * Policy.SECOND)).isEqualTo(1);
    }
  }

  @Test
  void takesMoreInAdvanceForCallersWhoAskOftenButNeverMoreThanOneTwentieth() {
    int asked = 0;
    int mostAtOnce = 0;
    for (int request = 0; request < 80; request++) {
      if (slice.take(1, NOW) == null) {
        mostAtOnce = Math.max(mostAtOnce, fetch(1, NOW));
        asked++;
      }
    }

    assertThat(mostAtOnce).isEqualTo(1 + 100 / 20);
    assertThat(asked).isLessThan(20);
  }

  @Test
  void countsItsOwnTokensAmongThoseThatAreLeft() {
    for (int left = 99; left > 20; left--) {
      Decision decision = slice.take(1, NOW);
      if (decision == null) {
        decision = fetched(1, NOW);
      }
      assertThat(decision.remaining()).isEqualTo(left);
    }
  }

  @Test
  void losesTokensThatAreNotUsedInTime() {
    fetch(1, NOW);
    assertThat(fetch(1, NOW)).isEqualTo(2);

    assertThat(slice.take(1, NOW + Policy.SECOND)).isNull();
  }

  @Test
  void remembersRefusalUntilThereIsEnoughAgain() {
    fullAt = NOW + policy.span();

    assertThat(fetched(4, NOW).allowed()).isFalse();

    long enough = NOW + 4 * policy.interval();
    assertThat(slice.take(4, enough - 1)).extracting(Decision::allowed).isEqualTo(false);
    assertThat(slice.take(4, enough)).isNull();
    // What costs less might be granted.
    assertThat(slice.take(3, enough - 1)).isNull();
  }

  @Test
  void takesOnlyWhatIsNeededWhileOthersAreBeingAskedFor() {
    fetch(1, NOW);
    slice.wish(1, NOW);

    assertThat(slice.wish(1, NOW)).isEqualTo(1);
  }

  private int fetch(int cost, long now) {
    int wish = slice.wish(cost, now);
    slice.add(grant(cost, wish, now), cost, now);
    slice.asked();
    return wish;
  }

  private Decision fetched(int cost, long now) {
    Decision decision = slice.add(grant(cost, slice.wish(cost, now), now), cost, now);
    slice.asked();
    return decision;
  }

  private Grant grant(int cost, int wish, long now) {
    Grant grant = policy.take(fullAt, now, cost, wish);
    fullAt = now + grant.untilFull();
    return grant;
  }
}
