package org.liveblogarchive.gateway.cache;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.gateway.compression.Compression;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.ContextView;

/** Fetches each answer once, however many ask for it at a time. */
@Component
class Origin {

  private final KeptAnswers kept;
  private final Purges purges;
  private final Compression compression;
  private final CacheSettings settings;
  private final ConcurrentMap<String, Fetch> running = new ConcurrentHashMap<>();

  Origin(KeptAnswers kept, Purges purges, Compression compression, CacheSettings settings) {
    this.kept = kept;
    this.purges = purges;
    this.compression = compression;
    this.settings = settings;
  }

  /**
   * Joins the call that is under way, or makes one. It goes on when the caller who began it leaves.
   *
   * @param known the answer to confirm, null if there is none
   * @return fails with {@link NotForEverybody} where each has to ask for itself
   */
  Mono<Fetched> fetch(
      String key, @Nullable Answer known, ServerWebExchange exchange, WebFilterChain rest) {
    return fetch(key, known, exchange, rest, System.nanoTime());
  }

  private Mono<Fetched> fetch(
      String key,
      @Nullable Answer known,
      ServerWebExchange exchange,
      WebFilterChain rest,
      long arrivedAt) {
    return Mono.deferContextual(
        context -> {
          Fetch own = Fetch.starting();
          long longest = settings.longest().toNanos();
          Fetch shared =
              running.compute(
                  key,
                  (_, under) ->
                      under != null && under.suits(own.startedAt(), longest) ? under : own);
          if (shared.equals(own)) {
            start(own, key, known, exchange, rest, context);
            return own.result().map(answer -> new Fetched(answer, false));
          }
          return shared
              .result()
              .flatMap(
                  answer ->
                      isOutdatedFor(arrivedAt, answer)
                          ? fetch(key, null, exchange, rest, arrivedAt)
                          : Mono.just(new Fetched(answer, true)));
        });
  }

  /** Of what changed before it came, a caller may have heard, so its answer has to show it. */
  private boolean isOutdatedFor(long arrivedAt, Answer answer) {
    return answer.fetchedAt() - arrivedAt < 0
        && purges.coverSince(answer.tags(), answer.fetchedAt());
  }

  /**
   * An answer, and whether it came with another caller's.
   *
   * @param collapsed whether another caller's request brought it
   */
  record Fetched(Answer answer, boolean collapsed) {}

  private void start(
      Fetch fetch,
      String key,
      @Nullable Answer known,
      ServerWebExchange exchange,
      WebFilterChain rest,
      ContextView context) {
    OriginRequest request = new OriginRequest(exchange.getRequest(), known);
    OriginResponse response =
        new OriginResponse(
            exchange.getResponse().bufferFactory(), Math.toIntExact(settings.largest().toBytes()));
    var _ =
        Mono.defer(() -> rest.filter(new OriginExchange(exchange, request, response)))
            .then(Mono.defer(() -> take(response, key, known, fetch.startedAt())))
            .contextWrite(context)
            // Before anybody hears of it: who finds it outdated must not find it again.
            .doOnTerminate(() -> running.remove(key, fetch))
            .subscribe(
                fetch.answer()::tryEmitValue,
                failure -> {
                  if (failure instanceof NotForEverybody) {
                    kept.keepNone(key);
                  }
                  fetch.answer().tryEmitError(failure);
                });
  }

  private Mono<Answer> take(
      OriginResponse response, String key, @Nullable Answer known, long fetchedAt) {
    Head head = response.head();
    long fresh = Math.min(head.freshness().toNanos(), settings.longest().toNanos());
    if (known != null && head.isNotModified()) {
      return Mono.just(keep(key, known.confirmed(fetchedAt, fresh)));
    }
    if (!head.isForEverybody() || head.isNotModified()) {
      return Mono.error(new NotForEverybody());
    }
    byte[] body = response.body();
    String type = head.headers().getFirst(HttpHeaders.CONTENT_TYPE);
    boolean varies = compression.suits(type);
    return compressed(type, body)
        .map(gzip -> new Body(body, gzip))
        .switchIfEmpty(Mono.fromSupplier(() -> new Body(body, null)))
        .map(both -> keep(key, Answer.of(head, varies, both, fetchedAt, fresh)));
  }

  private Mono<byte[]> compressed(@Nullable String type, byte[] body) {
    return compression.suits(type, body.length)
        ? Mono.fromCallable(() -> compression.gzip(body)).subscribeOn(Schedulers.boundedElastic())
        : Mono.empty();
  }

  private Answer keep(String key, Answer answer) {
    if (answer.freshFor() > 0) {
      kept.keep(key, answer);
    } else {
      kept.forget(key);
    }
    return answer;
  }
}
