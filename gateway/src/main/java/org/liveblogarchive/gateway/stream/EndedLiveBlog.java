package org.liveblogarchive.gateway.stream;

import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Mono;

/** A live blog of which nothing more will come, but whose past may be asked for. */
final class EndedLiveBlog implements Source {

  private final Upstream upstream;
  private final AtomicLong lastRevision = new AtomicLong(Long.MAX_VALUE);

  EndedLiveBlog(Upstream upstream) {
    this.upstream = upstream;
  }

  @Override
  public Mono<Void> serve(Visit visit) {
    Reader reader = visit.reader();
    // When a live blog ends all its readers come back once, standing at the same revision: the
    // service is only asked for the first of them.
    if (visit.position().orElse(Long.MAX_VALUE) >= lastRevision.get()) {
      return reader.nothing();
    }
    long position = visit.position().getAsLong();
    StreamAddress address = visit.address();
    return upstream
        .copy(
            address.since(position),
            visit.requestId(),
            events ->
                reader
                    .open(address.liveBlog(), position)
                    .thenMany(events.concatMap(reader::write, 1)))
        .flatMap(
            found -> {
              if (found) {
                return Mono.empty();
              }
              lastRevision.accumulateAndGet(position, Math::min);
              return reader.nothing();
            });
  }
}
