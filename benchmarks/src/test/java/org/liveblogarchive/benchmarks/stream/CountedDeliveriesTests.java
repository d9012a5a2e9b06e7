package org.liveblogarchive.benchmarks.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountedDeliveriesTests {

  private static final long MILLISECOND = 1_000_000;

  private final CountedDeliveries deliveries = new CountedDeliveries(2);

  @Test
  void timesEachDelivery() {
    deliver(0, 0, 10);
    deliver(1, 0, 30);
    deliver(0, 1, 50);

    assertThat(deliveries.delivered()).isEqualTo(3);
    assertThat(deliveries.disordered()).isZero();
    assertThat(deliveries.delay(50)).isCloseTo(30, within(0.1));
    assertThat(deliveries.delay(99)).isCloseTo(50, within(0.1));
  }

  @Test
  void noticesGapsAndRepetitions() {
    deliver(0, 0, 1);
    deliver(0, 2, 1);
    deliver(1, 0, 1);
    deliver(1, 0, 1);

    assertThat(deliveries.disordered()).isEqualTo(2);
  }

  @Test
  void forgetsWhatWasOnlyWarmingUp() {
    deliver(0, 0, 1_000);
    deliveries.forgetDelays();
    deliver(0, 1, 5);

    assertThat(deliveries.delay(99)).isCloseTo(5, within(0.1));
    assertThat(deliveries.delivered()).isEqualTo(2);
  }

  @Test
  void ignoresEventsWithoutAStamp() {
    deliveries.received(0, new Event("1", "liveblog", "{}"), 0);

    assertThat(deliveries.delivered()).isZero();
  }

  private void deliver(int reader, int number, long milliseconds) {
    Event event = new Event("", "entry", "text " + new Stamp(number, 0));
    deliveries.received(reader, event, milliseconds * MILLISECOND);
  }
}
