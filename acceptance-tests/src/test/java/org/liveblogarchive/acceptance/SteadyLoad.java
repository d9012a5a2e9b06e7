package org.liveblogarchive.acceptance;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** A few callers who read, write and search one after the other, until they are told to stop. */
final class SteadyLoad implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(30);
  private static final int ATTEMPTS = 5;

  private final List<Failure> failures = new CopyOnWriteArrayList<>();
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean over;

  /** A request that was not answered as it should be. */
  record Failure(String what, Instant begun, String reason) {}

  /** Makes a request again and again; each gets a number. Returns how many were answered well. */
  AtomicInteger repeat(String what, int status, IntFunction<Answer> request) {
    AtomicInteger answered = new AtomicInteger();
    callers.execute(
        () -> {
          for (int number = 0; !over; number++) {
            Instant begun = Instant.now();
            try {
              Answer answer = answer(request, number);
              if (answer.status() == status) {
                answered.incrementAndGet();
              } else {
                failures.add(new Failure(what, begun, answer.toString()));
              }
            } catch (UncheckedIOException lost) {
              failures.add(new Failure(what, begun, lost.toString()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
          }
        });
    return answered;
  }

  /** Nothing was sent where no connection could be made: any proxy tries the next gateway then. */
  private static Answer answer(IntFunction<Answer> request, int number) {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return request.apply(number);
      } catch (UncheckedIOException failure) {
        if (!(failure.getCause() instanceof ConnectException)) {
          throw failure;
        }
      }
    }
    return request.apply(number);
  }

  List<Failure> failures() {
    return failures;
  }

  /** Lets everybody finish the request under way. */
  @Override
  public void close() {
    over = true;
    callers.close();
  }
}
