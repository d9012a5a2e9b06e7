package org.liveblogarchive.gateway.fallback;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.circuitbreaker.event.CircuitBreakerOnStateTransitionEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells operators once when a route is given up and once when it is back. */
@Component
class CircuitLog {

  private static final Logger log = LoggerFactory.getLogger(CircuitLog.class);

  CircuitLog(CircuitBreakerRegistry circuits) {
    circuits.getAllCircuitBreakers().forEach(CircuitLog::follow);
    circuits.getEventPublisher().onEntryAdded(added -> follow(added.getAddedEntry()));
  }

  private static void follow(CircuitBreaker circuit) {
    circuit.getEventPublisher().onStateTransition(CircuitLog::tell);
  }

  private static void tell(CircuitBreakerOnStateTransitionEvent event) {
    State from = event.getStateTransition().getFromState();
    State to = event.getStateTransition().getToState();
    if (from == State.CLOSED && to == State.OPEN) {
      log.warn("Route {} is given up for now, its service fails", event.getCircuitBreakerName());
    } else if (from == State.HALF_OPEN && to == State.CLOSED) {
      log.info("Route {} works again", event.getCircuitBreakerName());
    }
  }
}
