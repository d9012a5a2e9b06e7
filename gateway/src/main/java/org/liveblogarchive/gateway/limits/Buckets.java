package org.liveblogarchive.gateway.limits;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes tokens from the shared buckets, or from local ones while those are out of reach. */
@Component
class Buckets implements ApplicationRunner {

  private static final int START_RETRIES = 5;

  private final SharedBuckets shared;
  private final LocalBuckets local;
  private final Slices slices;
  private final Outage outage;
  private final Clock clock;
  private final CircuitBreaker breaker;

  Buckets(
      SharedBuckets shared,
      LocalBuckets local,
      Slices slices,
      Outage outage,
      LimitsSettings settings,
      Clock clock) {
    this.shared = shared;
    this.local = local;
    this.slices = slices;
    this.outage = outage;
    this.clock = clock;
    this.breaker = CircuitBreaker.of("shared-limits", opensAtOnce(settings.pause()));
  }

  /** Takes tokens for a client's request; never fails, never waits longer than the set patience. */
  Mono<Decision> take(Policy policy, String client, int cost) {
    long now = Moments.now(clock);
    Slice slice = slices.of(policy, client, now);
    Decision known = slice.take(cost, now);
    if (known != null) {
      return Mono.just(known);
    }
    return guarded(shared.take(policy, client, cost, slice.wish(cost, now)))
        .map(grant -> slice.add(grant, cost, Moments.now(clock)))
        .doFinally(_ -> slice.asked())
        .onErrorResume(_ -> Mono.fromSupplier(() -> local.take(policy, client, cost)));
  }

  /** Connects before the first request comes, on a thread that may wait. */
  @Override
  public void run(ApplicationArguments arguments) {
    // A cold start alone can take longer than the patience for a single answer.
    guarded(shared.prepare().retry(START_RETRIES)).onErrorComplete().block();
  }

  private <T> Mono<T> guarded(Mono<T> call) {
    return Mono.defer(() -> breaker.getState() == State.CLOSED ? call : aside(call))
        .transformDeferred(CircuitBreakerOperator.of(breaker))
        .doOnNext(_ -> reached())
        .doOnError(failure -> !(failure instanceof CallNotPermittedException), outage::begin);
  }

  /** Without a connection the Redis client connects, and blocks: not on a thread that serves. */
  private static <T> Mono<T> aside(Mono<T> call) {
    return call.subscribeOn(Schedulers.boundedElastic());
  }

  private void reached() {
    // An answer that was under way when the breaker opened does not end the outage.
    if (breaker.getState() == State.CLOSED && outage.end()) {
      local.clear();
    }
  }

  /** One failure is enough, so that a hanging Redis costs its timeout once in each pause. */
  private static CircuitBreakerConfig opensAtOnce(Duration pause) {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(1)
        .minimumNumberOfCalls(1)
        .permittedNumberOfCallsInHalfOpenState(1)
        .waitDurationInOpenState(pause)
        .writableStackTraceEnabled(false)
        .build();
  }
}
