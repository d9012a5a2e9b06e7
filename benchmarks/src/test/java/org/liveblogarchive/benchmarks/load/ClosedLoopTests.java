package org.liveblogarchive.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ClosedLoopTests {

  private static final Duration SHORT = Duration.ofMillis(200);

  @Test
  void countsAndTimesWhatIsDoneAndCountsWhatIsRefused() {
    AtomicInteger calls = new AtomicInteger();

    LoadResult result =
        ClosedLoop.run(2, SHORT, _ -> new Sometimes(() -> calls.incrementAndGet() % 2 == 0));

    assertThat(result.refused()).isBetween(calls.get() / 2 - 1L, calls.get() / 2 + 1L);
    assertThat(result.perSecond()).isPositive();
    assertThat(result.p99()).isGreaterThanOrEqualTo(result.p50());
    assertThat(result.p50()).isGreaterThanOrEqualTo(1);
  }

  @Test
  void givesEachClientWorkOfItsOwnAndClosesIt() {
    Set<Integer> clients = ConcurrentHashMap.newKeySet();
    AtomicInteger closed = new AtomicInteger();

    ClosedLoop.run(
        3,
        SHORT,
        client -> {
          clients.add(client);
          return new Sometimes(() -> true) {
            @Override
            public void close() {
              closed.incrementAndGet();
            }
          };
        });

    assertThat(clients).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(closed).hasValue(3);
  }

  @Test
  void failsWhenAClientCannotGoOn() {
    Work broken =
        new Sometimes(() -> true) {
          @Override
          public boolean once() throws IOException {
            throw new IOException("the server is gone");
          }
        };

    assertThatExceptionOfType(LoadFailed.class)
        .isThrownBy(() -> ClosedLoop.run(1, SHORT, _ -> broken))
        .withMessageContaining("the server is gone");
  }

  private static class Sometimes implements Work {
    private final java.util.function.BooleanSupplier answer;

    Sometimes(java.util.function.BooleanSupplier answer) {
      this.answer = answer;
    }

    @Override
    public boolean once() throws IOException {
      LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
      return answer.getAsBoolean();
    }

    @Override
    public void close() {
      // Holds nothing.
    }
  }
}
