package org.liveblogarchive.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class OutageTests {

  private static final Instant NOW = Instant.parse("2025-06-21T18:00:00Z");

  private final Outage outage = new Outage(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void isLoggedOnceAndOnceMoreWhenItIsOver(CapturedOutput output) {
    outage.failed(new IllegalStateException("first"));
    outage.failed(new IllegalStateException("second"));
    outage.succeeded();
    outage.succeeded();

    assertThat(output).containsOnlyOnce("Indexing cannot go on").doesNotContain("second");
    assertThat(output).containsOnlyOnce("Indexing goes on after");
  }

  @Test
  void lastsFromTheFirstFailureToTheNextSuccess() {
    assertThat(outage.since()).isEmpty();

    outage.failed(new IllegalStateException("down"));
    assertThat(outage.since()).contains(NOW);

    outage.succeeded();
    assertThat(outage.since()).isEmpty();
  }
}
