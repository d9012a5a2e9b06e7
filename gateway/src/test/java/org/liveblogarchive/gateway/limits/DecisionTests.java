package org.liveblogarchive.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liveblogarchive.gateway.limits.LimitsSettings.Tier;

class DecisionTests {

  private static final long NOW = 1_800_000_000_000_000L;

  @Test
  void describesWhatIsLeftAsStructuredField() {
    Policy policy = Policy.of("anonymous", new Tier(100, 20, 1));

    assertThat(take(policy, 0, NOW).item()).isEqualTo("\"anonymous\";r=99;t=1");
  }

  @Test
  void roundsTheTimeToTheNextTokenUp() {
    Policy policy = new Policy("slow", 2, 10 * Policy.SECOND);
    long emptyUntil = NOW + policy.span();

    assertThat(take(policy, emptyUntil, NOW).item()).isEqualTo("\"slow\";r=0;t=10");
    assertThat(take(policy, emptyUntil, NOW + 1).secondsToNextToken()).isEqualTo(10);
    assertThat(take(policy, emptyUntil, NOW + 9 * Policy.SECOND).secondsToNextToken()).isEqualTo(1);
  }

  @Test
  void tellsCallersToWaitUntilThereReallyIsAToken() {
    Policy policy = new Policy("slow", 3, 7 * Policy.SECOND);
    long fullAt = NOW + policy.span();
    Decision refused = take(policy, fullAt, NOW);

    long retried = NOW + refused.secondsToNextToken() * Policy.SECOND;

    assertThat(refused.allowed()).isFalse();
    assertThat(take(policy, fullAt, retried).allowed()).isTrue();
  }

  @Test
  void tellsDearRequestsToWaitUntilThereIsEnoughForThem() {
    Policy policy = new Policy("slow", 10, Policy.SECOND);
    Grant nothing = policy.take(NOW + policy.span(), NOW, 4, 4);

    Decision refused = Decision.of(policy, 4, nothing);

    assertThat(refused.allowed()).isFalse();
    assertThat(refused.secondsToEnough()).isEqualTo(4);
    assertThat(refused.secondsToNextToken()).isEqualTo(1);
  }

  private static Decision take(Policy policy, long fullAt, long now) {
    return Decision.of(policy, 1, policy.take(fullAt, now, 1, 1));
  }
}
