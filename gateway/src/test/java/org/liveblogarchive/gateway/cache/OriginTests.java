package org.liveblogarchive.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.gateway.cache.Origin.Fetched;
import org.liveblogarchive.gateway.compression.Compressing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class OriginTests {

  private static final String KEY = "/api/v1/liveblogs/fair";
  private static final String TAG = "liveblog-1";

  private final CacheSettings settings =
      new CacheSettings(
          DataSize.ofMegabytes(1),
          DataSize.ofKilobytes(100),
          Duration.ofMinutes(1),
          Duration.ofMillis(200),
          List.of());
  private final Purges purges = new Purges();
  private final KeptAnswers kept = new KeptAnswers(settings, new SimpleMeterRegistry());
  private final Origin origin = new Origin(kept, purges, Compressing.ofText(), settings);

  private final AtomicInteger calls = new AtomicInteger();
  private Sinks.Empty<Void> service = Sinks.empty();

  @Test
  void makesOneCallForAThousandWhoWait() {
    List<CompletableFuture<Fetched>> waiting =
        IntStream.range(0, 1000).mapToObj(_ -> ask()).toList();

    service.tryEmitEmpty();

    assertThat(waiting).allMatch(CompletableFuture::isDone);
    assertThat(waiting).filteredOn(found -> found.join().collapsed()).hasSize(999);
    assertThat(calls).hasValue(1);
  }

  @Test
  void makesOneCallForAThousandWhoWaitForAFailure() {
    List<CompletableFuture<Fetched>> waiting =
        IntStream.range(0, 1000).mapToObj(_ -> ask()).toList();

    service.tryEmitError(new IllegalStateException("down"));

    assertThat(waiting).allMatch(CompletableFuture::isCompletedExceptionally);
    assertThat(calls).hasValue(1);
  }

  @Test
  void goesOnWhenTheCallerWhoBeganLeaves() {
    Disposable first = fetch().subscribe();
    CompletableFuture<Fetched> second = ask();

    first.dispose();
    service.tryEmitEmpty();

    assertThat(second).isCompleted();
    assertThat(calls).hasValue(1);
  }

  @Test
  void makesAnotherCallForThoseWhoCameAfterAChangeOnly() {
    CompletableFuture<Fetched> before = ask();
    purges.purge(Set.of(TAG));
    CompletableFuture<Fetched> after = ask();
    Sinks.Empty<Void> slow = service;
    service = Sinks.empty();

    slow.tryEmitEmpty();

    assertThat(before).isCompleted();
    assertThat(after).isNotDone();
    service.tryEmitEmpty();
    assertThat(after).isCompleted();
    assertThat(calls).hasValue(2);
  }

  @Test
  void takesWhatCameOfAChangeOfSomethingElse() {
    CompletableFuture<Fetched> before = ask();
    purges.purge(Set.of("liveblog-2"));
    CompletableFuture<Fetched> after = ask();

    service.tryEmitEmpty();

    assertThat(before).isCompleted();
    assertThat(after).isCompleted();
    assertThat(calls).hasValue(1);
  }

  @Test
  void remembersAnAnswerThatEachHasToFetch() {
    Mono<Fetched> refused =
        origin.fetch(
            KEY,
            null,
            exchange(),
            exchange -> {
              exchange.getResponse().getHeaders().setCacheControl("private");
              return exchange.getResponse().setComplete();
            });

    assertThatThrownBy(() -> refused.toFuture().join()).hasCauseInstanceOf(NotForEverybody.class);
    assertThat(kept.isUnkept(KEY)).isTrue();
  }

  private CompletableFuture<Fetched> ask() {
    CompletableFuture<Fetched> found = new CompletableFuture<>();
    var _ = fetch().subscribe(found::complete, found::completeExceptionally);
    return found;
  }

  private Mono<Fetched> fetch() {
    return origin.fetch(KEY, null, exchange(), this::answer);
  }

  private Mono<Void> answer(ServerWebExchange exchange) {
    calls.incrementAndGet();
    ServerHttpResponse response = exchange.getResponse();
    HttpHeaders headers = response.getHeaders();
    headers.setCacheControl("max-age=1");
    headers.set("Cache-Tag", TAG);
    return service.asMono().then(Mono.defer(response::setComplete));
  }

  private static ServerWebExchange exchange() {
    return MockServerWebExchange.from(MockServerHttpRequest.get(KEY));
  }
}
