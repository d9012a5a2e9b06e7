package org.liveblogarchive.search.indexing;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The right to index, which one replica has at a time. The others watch: a lease that nobody
 * renewed for its whole duration, as counted by the watcher's own stopwatch, is theirs to take. No
 * clocks are compared, so it does not matter how wrong they are.
 *
 * <p>A holder that was away for too long may still be writing when the next one begins. That does
 * no harm: documents are versioned, and what replicas share is never replaced unseen.
 */
@Component
class Lease implements Duty {

  private static final Logger log = LoggerFactory.getLogger(Lease.class);

  private final UUID me = UUID.randomUUID();
  private final Register<LeaseHolder> register;
  private final long duration;
  private final LongSupplier nanoseconds;

  private boolean held;
  private long heldUntil;
  private @Nullable Mark watched;
  private long watchedSince;

  @Autowired
  Lease(Register<LeaseHolder> register, IndexingSettings settings) {
    this(register, settings.lease().duration(), System::nanoTime);
  }

  Lease(Register<LeaseHolder> register, Duration duration, LongSupplier nanoseconds) {
    this.register = register;
    this.duration = duration.toNanos();
    this.nanoseconds = nanoseconds;
  }

  /** Takes the lease where that is allowed, and renews it where it is held. */
  void pursue() {
    // Before anything is sent: a watcher begins to count only after the renewal arrived.
    long now = nanoseconds.getAsLong();
    Optional<Kept<LeaseHolder>> known = register.load();
    if (known.isEmpty() || isMineToTake(known.get(), now)) {
      take(known.map(Kept::mark).orElse(null), now);
    } else {
      lost();
    }
  }

  private boolean isMineToTake(Kept<LeaseHolder> known, long now) {
    UUID holder = known.value().holder();
    if (holder == null || holder.equals(me)) {
      return true;
    }
    if (!known.mark().equals(watched)) {
      watched = known.mark();
      watchedSince = now;
    }
    return now - watchedSince >= duration;
  }

  private void take(@Nullable Mark seen, long now) {
    try {
      var _ = register.save(new LeaseHolder(me), seen);
      holdUntil(now + duration);
    } catch (Overtaken e) {
      lost();
    }
  }

  private synchronized void holdUntil(long instant) {
    if (!held) {
      log.info("This replica indexes from now on");
    }
    held = true;
    heldUntil = instant;
    notifyAll();
  }

  private synchronized void lost() {
    if (held) {
      log.info("This replica does not index any more");
    }
    held = false;
  }

  @Override
  public synchronized boolean isHeld() {
    return held && nanoseconds.getAsLong() < heldUntil;
  }

  @Override
  public synchronized void await() throws InterruptedException {
    while (!isHeld()) {
      wait(1000);
    }
  }

  /** Gives the lease back, so that another replica need not wait until it runs out. */
  void release() {
    if (!isHeld()) {
      return;
    }
    lost();
    giveBack();
  }

  private void giveBack() {
    register.load().filter(known -> me.equals(known.value().holder())).ifPresent(this::giveBack);
  }

  private void giveBack(Kept<LeaseHolder> known) {
    try {
      var _ = register.save(new LeaseHolder(null), known.mark());
    } catch (Overtaken e) {
      // By a renewal of its own that was still on its way, or by a replica that holds it now.
      giveBack();
    }
  }
}
