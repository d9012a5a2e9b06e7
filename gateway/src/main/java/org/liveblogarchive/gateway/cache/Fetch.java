package org.liveblogarchive.gateway.cache;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * One call of a service that many may wait for.
 *
 * @param startedAt by {@link System#nanoTime()}
 */
record Fetch(long startedAt, Sinks.One<Answer> answer) {

  static Fetch starting() {
    return new Fetch(System.nanoTime(), Sinks.one());
  }

  Mono<Answer> result() {
    return answer.asMono();
  }

  /** Whether its answer would still be new enough for somebody who asks now. */
  boolean suits(long now, long longest) {
    return now - startedAt < longest;
  }
}
