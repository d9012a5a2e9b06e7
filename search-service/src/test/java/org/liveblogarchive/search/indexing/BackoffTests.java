package org.liveblogarchive.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTests {

  private final Backoff backoff =
      new Backoff(SettingsOf.indexing("first-pause=100ms", "longest-pause=350ms"));

  @Test
  void doublesWithJitterUpToTheLongestPause() {
    assertThat(backoff.nextPause()).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));
    assertThat(backoff.nextPause()).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
    assertThat(backoff.nextPause()).isBetween(Duration.ofMillis(175), Duration.ofMillis(350));
    assertThat(backoff.nextPause()).isBetween(Duration.ofMillis(175), Duration.ofMillis(350));
  }

  @Test
  void beginsAnewAfterASuccess() {
    var _ = backoff.nextPause();
    var _ = backoff.nextPause();

    backoff.reset();

    assertThat(backoff.nextPause()).isLessThanOrEqualTo(Duration.ofMillis(100));
  }
}
