package org.liveblogarchive.gateway.stream;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.liveblogarchive.gateway.tracing.RequestId;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Filter {@code LiveStream}: instead of being forwarded, a reader of the route gets its stream from
 * here. The route's address says which service has the streams.
 */
@Component
class LiveStreamGatewayFilterFactory extends AbstractGatewayFilterFactory<Object> {

  private static final String SINCE = "since";
  private static final String LAST_EVENT_ID = "Last-Event-ID";
  private static final Pattern REVISION = Pattern.compile("\\d{1,18}");

  private final Streams streams;
  private final StreamSettings settings;
  private final AtomicInteger readers = new AtomicInteger();

  LiveStreamGatewayFilterFactory(Streams streams, StreamSettings settings, MeterRegistry meters) {
    super(Object.class);
    this.streams = streams;
    this.settings = settings;
    meters.gauge("stream.readers", readers);
  }

  @Override
  public GatewayFilter apply(Object none) {
    return (exchange, _) -> read(exchange);
  }

  private Mono<Void> read(ServerWebExchange exchange) {
    ServerHttpRequest request = exchange.getRequest();
    if (!request.getMethod().equals(HttpMethod.GET)) {
      return Mono.error(new OnlyGet());
    }
    OptionalLong position = position(request);
    Reader reader = new Reader(exchange.getResponse(), settings);
    if (!streams.isRunning()) {
      return reader.hangUp();
    }
    Route route = exchange.getRequiredAttribute(GATEWAY_ROUTE_ATTR);
    StreamAddress address =
        new StreamAddress(route.getUri().resolve(request.getURI().getRawPath()).toString());
    Visit visit = new Visit(address, position, RequestId.of(exchange), reader);
    return Mono.defer(() -> admit(visit));
  }

  private Mono<Void> admit(Visit visit) {
    if (readers.incrementAndGet() > settings.readers()) {
      readers.decrementAndGet();
      return Mono.error(new TooManyReaders());
    }
    Reader reader = visit.reader();
    return streams
        .serve(visit)
        // What was begun is ended in good order: the reader comes back and goes on after it.
        .onErrorResume(_ -> reader.isOpen(), _ -> Mono.empty())
        .doFinally(
            _ -> {
              readers.decrementAndGet();
              reader.detach();
            });
  }

  private static OptionalLong position(ServerHttpRequest request) {
    Map<String, List<String>> parameters = request.getQueryParams();
    for (String name : parameters.keySet()) {
      if (!name.equals(SINCE)) {
        throw InvalidParameter.unknown(name);
      }
    }
    OptionalLong since = revision(SINCE, parameters.getOrDefault(SINCE, List.of()));
    // The address a browser reconnects to is the one it began with; its header is newer.
    OptionalLong last = revision(LAST_EVENT_ID, request.getHeaders().getOrEmpty(LAST_EVENT_ID));
    return last.isPresent() ? last : since;
  }

  private static OptionalLong revision(String parameter, List<String> values) {
    if (values.isEmpty()) {
      return OptionalLong.empty();
    }
    if (values.size() > 1) {
      throw InvalidParameter.givenTwice(parameter);
    }
    if (values.getFirst() == null || !REVISION.matcher(values.getFirst()).matches()) {
      throw InvalidParameter.notRevision(parameter);
    }
    return OptionalLong.of(Long.parseLong(values.getFirst()));
  }
}
