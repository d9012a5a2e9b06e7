package org.liveblogarchive.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LeaseTests {

  private static final Duration DURATION = Duration.ofSeconds(10);

  private final AtomicLong now = new AtomicLong(-5);
  private final RememberedRegister<LeaseHolder> register = new RememberedRegister<>();
  private final Lease lease = new Lease(register, DURATION, now::get);
  private final Lease other = new Lease(register, DURATION, now::get);

  @Test
  void isForOneAtATime() {
    lease.pursue();
    other.pursue();

    assertThat(lease.isHeld()).isTrue();
    assertThat(other.isHeld()).isFalse();
  }

  @Test
  void staysWithAHolderWhoRenewsIt() {
    lease.pursue();
    for (int i = 0; i < 5; i++) {
      other.pursue();
      pass(9);
      lease.pursue();
    }

    other.pursue();

    assertThat(lease.isHeld()).isTrue();
    assertThat(other.isHeld()).isFalse();
  }

  @Test
  void endsForAHolderWhoCannotRenewItBeforeAnotherTakesIt() {
    lease.pursue();
    pass(1);
    other.pursue();

    pass(9);
    other.pursue();
    assertThat(lease.isHeld()).isFalse();
    assertThat(other.isHeld()).isFalse();

    pass(1);
    other.pursue();
    assertThat(other.isHeld()).isTrue();
  }

  @Test
  void isNotTakenFromAHolderWhoIsSeenForTheFirstTime() {
    lease.pursue();
    pass(100);

    other.pursue();

    assertThat(other.isHeld()).isFalse();
  }

  @Test
  void isLostByAFormerHolderWhoComesBack() {
    lease.pursue();
    other.pursue();
    pass(10);
    other.pursue();

    lease.pursue();

    assertThat(other.isHeld()).isTrue();
    assertThat(lease.isHeld()).isFalse();
  }

  @Test
  void isTakenAtOnceWhenItIsGivenBack() {
    lease.pursue();
    other.pursue();

    lease.release();
    other.pursue();

    assertThat(lease.isHeld()).isFalse();
    assertThat(other.isHeld()).isTrue();
  }

  private void pass(long seconds) {
    now.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }
}
