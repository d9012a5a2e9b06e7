package org.liveblogarchive.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RenewableTests {

  private Instant now = Instant.parse("2025-06-21T18:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final Renewable<String> value = new Renewable<>(Duration.ofSeconds(1), clock);
  private final AtomicInteger reads = new AtomicInteger();

  @Test
  void readsAnewOnlyWhatIsTooOld() {
    assertThat(value.now(this::reading)).isEqualTo("read 1");
    now = now.plusMillis(499);
    assertThat(value.now(this::reading)).isEqualTo("read 1");
    now = now.plusMillis(501);
    assertThat(value.now(this::reading)).isEqualTo("read 2");
  }

  @Test
  void readsAheadBehindTheBackOfWhoAsksInTheSecondHalf() {
    value.now(this::reading);
    now = now.plusMillis(999);
    assertThat(value.now(this::reading)).isEqualTo("read 1");

    Awaitility.await().untilAsserted(() -> assertThat(reads).hasValue(2));
    now = now.plusMillis(499);
    assertThat(value.now(this::reading)).isEqualTo("read 2");
    assertThat(reads).hasValue(2);
  }

  @Test
  void goesOnWithWhatIsKnownWhenReadingAheadFails() throws InterruptedException {
    value.now(this::reading);
    now = now.plusMillis(999);
    CountDownLatch tried = new CountDownLatch(1);

    assertThat(
            value.now(
                _ -> {
                  tried.countDown();
                  throw new IllegalStateException("away");
                }))
        .isEqualTo("read 1");

    tried.await();
    now = now.plusMillis(1);
    assertThat(value.now(this::reading)).isEqualTo("read 2");
  }

  @Test
  void tellsWhatWasKnownBefore() {
    value.now(this::reading);
    now = now.plusSeconds(2);

    assertThat(value.now(before -> before + " and more")).isEqualTo("read 1 and more");
  }

  @Test
  void readsAnewWhatIsForgotten() {
    String known = value.now(this::reading);
    value.forget("something else");
    assertThat(value.now(this::reading)).isEqualTo(known);

    value.forget(known);
    assertThat(value.now(this::reading)).isEqualTo("read 2");
  }

  @Test
  void takesWhatIsKnownWhileAnotherReadsUnlessItIsMuchTooOld() throws InterruptedException {
    value.now(this::reading);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    now = now.plusSeconds(2);
    Thread other =
        Thread.ofVirtual()
            .start(
                () ->
                    value.now(
                        _ -> {
                          begun.countDown();
                          await(done);
                          return "of the other";
                        }));
    begun.await();

    assertThat(value.now(this::reading)).isEqualTo("read 1");
    now = now.plusSeconds(4);
    assertThat(value.now(this::reading)).isEqualTo("read 2");

    done.countDown();
    other.join();
  }

  @Test
  void triesAgainAfterAFailure() {
    assertThatThrownBy(
            () ->
                value.now(
                    _ -> {
                      throw new IllegalStateException("away");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(value.now(this::reading)).isEqualTo("read 1");
  }

  private String reading(@Nullable String before) {
    return "read " + reads.incrementAndGet();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
