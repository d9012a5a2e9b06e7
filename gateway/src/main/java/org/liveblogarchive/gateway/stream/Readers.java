package org.liveblogarchive.gateway.stream;

import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * The readers of one live blog whose connections share an event loop. One task leads all of them
 * on, in slices, so that other connections of the loop get their turn.
 */
class Readers {

  private static final int SLICE = 128;
  private static final Duration LONGEST_TICK = Duration.ofSeconds(1);

  private final EventLoop loop;
  private final LiveBlogStream stream;
  private final Duration tick;
  private final List<MonoSink<Void>> thisRound = new ArrayList<>();
  private final List<MonoSink<Void>> nextRound = new ArrayList<>();

  private @Nullable Reader first;
  private @Nullable Reader last;
  private @Nullable Reader turn;
  private boolean leading;
  private boolean onceMore;
  private boolean ticking;

  Readers(EventLoop loop, LiveBlogStream stream, Duration heartbeat) {
    this.loop = loop;
    this.stream = stream;
    this.tick = Collections.min(List.of(LONGEST_TICK, heartbeat.dividedBy(2)));
  }

  ReplayBuffer replay() {
    return stream.replay();
  }

  boolean isOver() {
    return stream.isOver();
  }

  void countCutOff() {
    stream.countCutOff();
  }

  /**
   * There is something to read, or nothing more will come: gives every reader a turn. Callable from
   * everywhere.
   *
   * @return completes when all have had it; those with no room for more do not hold others up
   */
  Mono<Void> turn() {
    return Mono.create(
        done ->
            loop.execute(
                () -> {
                  nextRound.add(done);
                  leadOn();
                }));
  }

  /** Ends all streams at once. Callable from everywhere. */
  void completeAll() {
    loop.execute(
        () -> {
          Reader reader = first;
          while (reader != null) {
            Reader next = reader.next;
            reader.complete();
            reader = next;
          }
        });
  }

  void add(Reader reader) {
    reader.previous = last;
    if (last == null) {
      first = reader;
    } else {
      last.next = reader;
    }
    last = reader;
    if (!ticking) {
      ticking = true;
      tickLater();
    }
  }

  void remove(Reader reader) {
    if (reader.equals(turn)) {
      turn = reader.next;
    }
    if (reader.previous == null) {
      first = reader.next;
    } else {
      reader.previous.next = reader.next;
    }
    if (reader.next == null) {
      last = reader.previous;
    } else {
      reader.next.previous = reader.previous;
    }
    reader.previous = null;
    reader.next = null;
  }

  private void leadOn() {
    if (leading) {
      // Those who had their turn need another one when the others have had theirs.
      onceMore = true;
      return;
    }
    leading = true;
    beginRound();
    slice();
  }

  private void beginRound() {
    turn = first;
    thisRound.addAll(nextRound);
    nextRound.clear();
  }

  private void slice() {
    long now = System.nanoTime();
    for (int served = 0; turn != null && served < SLICE; served++) {
      Reader reader = turn;
      turn = reader.next;
      reader.proceed(this, now);
    }
    if (turn == null) {
      endRound();
    }
    if (leading) {
      loop.execute(this::slice);
    }
  }

  private void endRound() {
    List<MonoSink<Void>> done = List.copyOf(thisRound);
    thisRound.clear();
    leading = onceMore;
    if (onceMore) {
      onceMore = false;
      beginRound();
    }
    done.forEach(MonoSink::success);
  }

  private void tickLater() {
    var _ =
        loop.schedule(
            () -> {
              if (first == null) {
                ticking = false;
              } else {
                leadOn();
                tickLater();
              }
            },
            tick.toMillis(),
            TimeUnit.MILLISECONDS);
  }
}
