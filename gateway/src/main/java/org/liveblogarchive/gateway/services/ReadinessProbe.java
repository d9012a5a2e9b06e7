package org.liveblogarchive.gateway.services;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Asks each of several addresses of a service whether it is ready: one that stops says so before it
 * refuses connections, and one that is back says so before it is needed.
 */
@Component
class ReadinessProbe implements DisposableBean {

  private static final String PATH = "/readyz";
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int NOT_READY = 503;

  private final HttpClient http =
      HttpClient.create()
          .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) PATIENCE.toMillis())
          .responseTimeout(PATIENCE);
  private final Disposable asking;

  ReadinessProbe(Services services, ServicesSettings settings) {
    asking =
        Flux.fromIterable(services.all())
            // Whether the only address is used is no question.
            .filter(addresses -> addresses.size() > 1)
            .flatMapIterable(Addresses::all)
            .flatMap(
                address ->
                    Flux.interval(Duration.ZERO, settings.probe())
                        .onBackpressureDrop()
                        .concatMap(_ -> isReady(address).doOnNext(address::use), 1),
                Integer.MAX_VALUE)
            .subscribe();
  }

  private Mono<Boolean> isReady(Address address) {
    // Anything else that it says, it says because it is there.
    return http.get()
        .uri(address.base() + PATH)
        .responseSingle((answer, body) -> body.then(Mono.just(answer.status().code() != NOT_READY)))
        .onErrorReturn(false);
  }

  @Override
  public void destroy() {
    asking.dispose();
  }
}
