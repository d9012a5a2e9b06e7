package org.liveblogarchive.gateway.stream;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpServerErrorException;

/**
 * One call to the service as its circuit breaker sees it: settled when the answer begins, as a
 * stream may go on for hours.
 */
class Attempt {

  private static final Set<Integer> UNAVAILABLE = Set.of(502, 503, 504);

  private final CircuitBreaker circuit;
  private final long begun;
  private final AtomicBoolean settled = new AtomicBoolean();

  private Attempt(CircuitBreaker circuit) {
    this.circuit = circuit;
    this.begun = circuit.getCurrentTimestamp();
  }

  /** Begins a call, unless the circuit is open. */
  static Attempt at(CircuitBreaker circuit) throws ServiceUnavailableException {
    try {
      circuit.acquirePermission();
    } catch (CallNotPermittedException open) {
      throw new ServiceUnavailableException();
    }
    return new Attempt(circuit);
  }

  /** An answer has begun. Most mean that the service is well, even if they refuse. */
  void answered(int status) {
    if (UNAVAILABLE.contains(status)) {
      failed(new HttpServerErrorException(HttpStatus.valueOf(status)));
    } else if (settled.compareAndSet(false, true)) {
      circuit.onSuccess(duration(), circuit.getTimestampUnit());
    }
  }

  void failed(Throwable failure) {
    if (settled.compareAndSet(false, true)) {
      circuit.onError(duration(), circuit.getTimestampUnit(), failure);
    }
  }

  /** Nobody waits for the answer any more. */
  void abandoned() {
    if (settled.compareAndSet(false, true)) {
      circuit.releasePermission();
    }
  }

  private long duration() {
    return circuit.getCurrentTimestamp() - begun;
  }
}
