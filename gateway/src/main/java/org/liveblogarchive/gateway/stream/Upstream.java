package org.liveblogarchive.gateway.stream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.liveblogarchive.gateway.services.Address;
import org.liveblogarchive.gateway.services.Addresses;
import org.liveblogarchive.gateway.services.Services;
import org.liveblogarchive.gateway.tracing.RequestId;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.resources.ConnectionProvider;
import reactor.util.retry.Retry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the streams of the service that owns the live blogs. */
@Component
class Upstream implements DisposableBean {

  private static final String ROUTE = "stream";
  private static final int CONNECT_TIMEOUT_MILLIS = 1_000;

  private final Services services;
  private final StreamSettings settings;
  private final JsonMapper json;
  private final CircuitBreaker circuit;
  private final ConnectionProvider forCatchUps;
  private final HttpClient streams;
  private final HttpClient catchUps;
  private final Sinks.Empty<Void> stopping = Sinks.empty();

  Upstream(
      StreamSettings settings,
      JsonMapper json,
      CircuitBreakerRegistry circuits,
      Services services) {
    this.services = services;
    this.settings = settings;
    this.json = json;
    this.circuit = circuits.circuitBreaker(ROUTE);
    // Those who wait longer than this are asked to come back, so no more need to wait either.
    this.forCatchUps =
        ConnectionProvider.builder("stream-catch-ups")
            .maxConnections(settings.catchUps())
            .pendingAcquireMaxCount(20 * settings.catchUps())
            .pendingAcquireTimeout(settings.patience())
            .maxIdleTime(Duration.ofSeconds(10))
            .build();
    this.streams = client(ConnectionProvider.newConnection());
    this.catchUps = client(forCatchUps);
  }

  /** What arrives at one time from a live blog's stream; no events if it is only a heartbeat. */
  record Batch(String liveBlogId, List<Event> events) {}

  /**
   * Begins to follow a live blog, from now on.
   *
   * @return fails with {@link LiveBlogEnded} or {@link LiveBlogRefused} where that is the answer
   */
  Flux<Batch> begin(StreamAddress address, String requestId) {
    return guarded(
        attempt ->
            follow(address, address.now(), requestId, attempt::answered)
                .doOnError(attempt::failed));
  }

  /** Goes on after that revision, like {@link #begin} but whatever the circuit breaker says. */
  Flux<Batch> resume(StreamAddress address, long since) {
    return follow(address, address.since(since), RequestId.create(), _ -> {});
  }

  /**
   * Reads what happened after a revision, as fast as the taker asks for it.
   *
   * @param uri names the revision, see {@link StreamAddress}
   * @param taker is given the events and completes when it has dealt with them; it may fail with
   *     {@link TimeoutException} when that takes too long
   * @return whether there was anything to take; false if the live blog has ended and nothing was
   *     missed
   */
  Mono<Boolean> copy(
      String uri, String requestId, Function<Flux<List<Event>>, Publisher<Void>> taker) {
    return guarded(
            attempt ->
                ask(
                        catchUps,
                        uri,
                        requestId,
                        attempt::answered,
                        (_, bytes) -> {
                          EventParser parser = new EventParser();
                          Flux<List<Event>> events =
                              bytes.map(parser::read).takeUntilOther(outOfTime());
                          return Flux.just(true)
                              .concatWith(Flux.from(taker.apply(events)).thenMany(Flux.empty()));
                        })
                    .timeout(Mono.delay(settings.patience().plus(settings.patience())))
                    .doOnError(attempt::failed))
        .last()
        .onErrorResume(LiveBlogEnded.class, _ -> Mono.just(false))
        .onErrorMap(PoolAcquirePendingLimitException.class, _ -> new ServiceUnavailableException());
  }

  /** Gives up on everything that is being copied. */
  void stopCopying() {
    stopping.tryEmitEmpty();
  }

  @Override
  public void destroy() {
    forCatchUps.dispose();
  }

  private Flux<Batch> follow(
      StreamAddress address, String uri, String requestId, IntConsumer statusTaker) {
    return ask(
            streams,
            uri,
            requestId,
            statusTaker,
            (answer, bytes) -> {
              EventParser parser = new EventParser();
              String liveBlogId =
                  address.liveBlogId(
                      answer.responseHeaders().get(HttpHeaderNames.CONTENT_LOCATION));
              return bytes.map(received -> new Batch(liveBlogId, parser.read(received)));
            })
        .timeout(Mono.delay(settings.patience()), _ -> Mono.delay(settings.idle()));
  }

  private <T> Flux<T> ask(
      HttpClient client,
      String uri,
      String requestId,
      IntConsumer statusTaker,
      BiFunction<HttpClientResponse, ByteBufFlux, Publisher<T>> found) {
    Addresses addresses = services.named(URI.create(uri).getHost());
    if (addresses.size() == 1) {
      return askAt(addresses.next(null), client, uri, requestId, statusTaker, found);
    }
    return Flux.defer(
            () -> {
              Address address = addresses.next(null);
              return askAt(address, client, uri, requestId, statusTaker, found)
                  .doOnError(ConnectException.class, _ -> address.refused());
            })
        .retryWhen(
            Retry.max(addresses.size() - 1L)
                .filter(ConnectException.class::isInstance)
                .onRetryExhaustedThrow((_, last) -> last.failure()));
  }

  private <T> Flux<T> askAt(
      Address address,
      HttpClient client,
      String uri,
      String requestId,
      IntConsumer statusTaker,
      BiFunction<HttpClientResponse, ByteBufFlux, Publisher<T>> found) {
    return client
        .headers(headers -> headers.set(RequestId.HEADER, requestId))
        .get()
        .uri(StreamAddress.at(address.base(), uri))
        .response(
            (answer, bytes) -> {
              int status = answer.status().code();
              statusTaker.accept(status);
              return switch (status) {
                case 200 -> found.apply(answer, bytes);
                case 204 -> Flux.error(new LiveBlogEnded());
                default -> refused(answer, bytes);
              };
            });
  }

  private <T> Flux<T> guarded(Function<Attempt, Flux<T>> call) {
    return Flux.defer(
        () -> {
          try {
            Attempt attempt = Attempt.at(circuit);
            return call.apply(attempt).doOnCancel(attempt::abandoned);
          } catch (ServiceUnavailableException open) {
            return Flux.error(open);
          }
        });
  }

  private <T> Flux<T> refused(HttpClientResponse answer, ByteBufFlux bytes) {
    return bytes
        .aggregate()
        .asByteArray()
        .defaultIfEmpty(new byte[0])
        .flatMapMany(body -> Flux.error(refusal(answer, body)));
  }

  private Throwable refusal(HttpClientResponse answer, byte[] body) {
    HttpStatus status = HttpStatus.resolve(answer.status().code());
    String type = answer.responseHeaders().get(HttpHeaderNames.CONTENT_TYPE, "");
    if (status == null || !type.startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE)) {
      // Whatever it says instead is not meant for readers.
      return new HttpServerErrorException(HttpStatus.BAD_GATEWAY);
    }
    try {
      String retryAfter = answer.responseHeaders().get(HttpHeaderNames.RETRY_AFTER);
      return LiveBlogRefused.as(status, json.readTree(body), retryAfter);
    } catch (JacksonException | IllegalArgumentException malformed) {
      return new HttpServerErrorException(HttpStatus.BAD_GATEWAY);
    }
  }

  private Mono<Void> outOfTime() {
    return Mono.firstWithSignal(Mono.delay(settings.catchUpTime()).then(), stopping.asMono())
        .then(Mono.error(() -> new TimeoutException("There is no time left to catch up")));
  }

  private static HttpClient client(ConnectionProvider connections) {
    return HttpClient.create(connections)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_TIMEOUT_MILLIS)
        .headers(headers -> headers.set(HttpHeaderNames.ACCEPT, MediaType.TEXT_EVENT_STREAM_VALUE));
  }
}
