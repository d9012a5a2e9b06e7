package org.liveblogarchive.gateway.limits;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.gateway.limits.LimitsSettings.Cost;
import org.liveblogarchive.gateway.limits.LimitsSettings.Tier;

/** Quotas that would never limit, or never allow, do not come into being. */
class TiersTests {

  private static final Tier FAIR = new Tier(100, 20, 10);
  private static final Tier SLOW = new Tier(10, 0.1, 1);
  private static final Cost DEAR = new Cost("/api/v1/imports", 50, false);

  @Test
  void acceptsFairQuotas() {
    assertThatNoException().isThrownBy(() -> tiers(FAIR, Map.of("standard", FAIR), SLOW, DEAR));
  }

  @Test
  void refusesBucketThatFillsUpFasterThanAnybodyCanAsk() {
    assertThatThrownBy(() -> tiers(new Tier(1, 10_000, 1), Map.of("standard", FAIR), SLOW))
        .hasMessageContaining("limits.anonymous.capacity")
        .hasMessageContaining("limits.anonymous.refill-per-second");
  }

  @Test
  void refusesBucketThatTakesDaysToFillUp() {
    assertThatThrownBy(
            () -> tiers(FAIR, Map.of("standard", FAIR, "slow", new Tier(90_000, 1, 1)), SLOW))
        .hasMessageContaining("limits.tiers.slow.capacity");
  }

  @Test
  void refusesCostThatNoFullBucketCouldPay() {
    assertThatThrownBy(
            () -> tiers(FAIR, Map.of("standard", FAIR, "tiny", new Tier(40, 1, 1)), SLOW, DEAR))
        .hasMessageContaining("limits.costs")
        .hasMessageContaining("/api/v1/imports")
        .hasMessageContaining("limits.tiers.tiny.capacity");
  }

  @Test
  void refusesToDoWithoutTheTierOfKeysThatNameNone() {
    assertThatThrownBy(() -> tiers(FAIR, Map.of("frontend", FAIR), SLOW))
        .hasMessageContaining("limits.tiers.standard");
  }

  @Test
  void refusesGuessingThatIsCheaperThanReading() {
    assertThatThrownBy(() -> tiers(SLOW, Map.of("standard", FAIR), FAIR))
        .hasMessageContaining("limits.guesses.refill-per-second");
  }

  private static void tiers(Tier anonymous, Map<String, Tier> tiers, Tier guesses, Cost... costs) {
    var _ =
        new Tiers(
            new LimitsSettings(
                anonymous,
                tiers,
                guesses,
                List.of(costs),
                0,
                Duration.ofMillis(100),
                Duration.ofSeconds(5)));
  }
}
