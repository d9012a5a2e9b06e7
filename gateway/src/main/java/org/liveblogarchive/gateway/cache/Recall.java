package org.liveblogarchive.gateway.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.gateway.access.Caller;
import org.liveblogarchive.gateway.cache.Origin.Fetched;
import org.liveblogarchive.gateway.compression.AcceptEncoding;
import org.liveblogarchive.gateway.door.Stage;
import org.liveblogarchive.gateway.door.Step;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** Answers anonymous readers with what others have just been answered. */
@Component
class Recall implements Step {

  /** See RFC 9211. */
  private static final String STATUS = "Cache-Status";

  private static final List<String> HIT = List.of("liveblog-archive; hit");
  private static final List<String> MISS = List.of("liveblog-archive; fwd=uri-miss");
  private static final List<String> STALE = List.of("liveblog-archive; fwd=stale");
  private static final List<String> COLLAPSED = List.of("liveblog-archive; fwd=miss; collapsed");

  private final KeptAnswers kept;
  private final Purges purges;
  private final Origin origin;
  private final Following following;
  private final long longest;
  private final long unfollowed;
  private final Counter hits;
  private final Counter fetched;
  private final Counter collapsed;
  private final List<PathPattern> paths;

  Recall(
      KeptAnswers kept,
      Purges purges,
      Origin origin,
      Following following,
      CacheSettings settings,
      MeterRegistry metrics) {
    this.kept = kept;
    this.purges = purges;
    this.origin = origin;
    this.following = following;
    this.longest = settings.longest().toNanos();
    this.unfollowed = settings.unfollowed().toNanos();
    this.hits = counter("hit", metrics);
    this.fetched = counter("fetched", metrics);
    this.collapsed = counter("collapsed", metrics);
    this.paths = settings.paths().stream().map(PathPatternParser.defaultInstance::parse).toList();
  }

  @Override
  public Stage stage() {
    return Stage.RECALL;
  }

  @Override
  public Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest) {
    ServerHttpRequest request = exchange.getRequest();
    String key = Caller.of(exchange).name() == null ? CacheKey.of(request) : null;
    if (key == null) {
      return rest.filter(exchange);
    }
    long now = System.nanoTime();
    Answer known = kept.find(key);
    if (known != null && purges.coverSince(known.tags(), known.fetchedAt())) {
      // Not even to be confirmed: a view of the past keeps its ETag when a withdrawal reaches it.
      known = null;
    }
    if (known != null && known.isFresh(now, following.isOn() ? longest : unfollowed)) {
      hits.increment();
      return send(known, HIT, now, exchange);
    }
    // Without a body to fetch for them, those who ask for the head only would wait for it.
    if (HttpMethod.HEAD.equals(request.getMethod()) || kept.isUnkept(key) || !mayBeKept(request)) {
      return rest.filter(exchange);
    }
    return fetch(key, known, exchange, rest);
  }

  private Mono<Void> fetch(
      String key, @Nullable Answer known, ServerWebExchange exchange, WebFilterChain rest) {
    List<String> status = known == null ? MISS : STALE;
    return origin
        .fetch(key, known, exchange, rest)
        .map(found -> answerWith(found, status, exchange))
        .onErrorResume(NotForEverybody.class, _ -> Mono.just(rest.filter(exchange)))
        .flatMap(answering -> answering);
  }

  private Mono<Void> answerWith(Fetched found, List<String> status, ServerWebExchange exchange) {
    Answer answer = found.answer();
    if (found.collapsed()) {
      collapsed.increment();
      return send(answer, COLLAPSED, System.nanoTime(), exchange);
    }
    fetched.increment();
    return send(answer, status, answer.fetchedAt(), exchange);
  }

  private static Counter counter(String how, MeterRegistry metrics) {
    return Counter.builder("gateway.cache.answers")
        .tag("how", how)
        .description("Anonymous reads answered from memory, by a call, and by another's call")
        .register(metrics);
  }

  private boolean mayBeKept(ServerHttpRequest request) {
    PathContainer path = request.getPath().pathWithinApplication();
    for (PathPattern pattern : paths) {
      if (pattern.matches(path)) {
        return true;
      }
    }
    return false;
  }

  private static Mono<Void> send(
      Answer answer, List<String> status, long now, ServerWebExchange exchange) {
    HttpHeaders asked = exchange.getRequest().getHeaders();
    ServerHttpResponse response = exchange.getResponse();
    HttpHeaders headers = response.getHeaders();
    headers.put(STATUS, status);
    long age = answer.age(now);
    if (age > 0) {
      headers.set(HttpHeaders.AGE, Long.toString(age));
    }
    boolean compressed =
        answer.body().isCompressed()
            && AcceptEncoding.prefersGzip(asked.getFirst(HttpHeaders.ACCEPT_ENCODING));
    String tag = answer.tag(compressed);
    if (tag != null) {
      headers.set(HttpHeaders.ETAG, tag);
    }
    if (answer.status().is2xxSuccessful()
        && Validators.match(asked.getOrEmpty(HttpHeaders.IF_NONE_MATCH), answer.tag())) {
      response.setStatusCode(HttpStatus.NOT_MODIFIED);
      putAll(answer.brief(), headers);
      return response.setComplete();
    }
    byte[] body = answer.body().bytes(compressed);
    response.setStatusCode(answer.status());
    putAll(answer.fields(), headers);
    headers.setContentLength(body.length);
    if (compressed) {
      headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return HttpMethod.HEAD.equals(exchange.getRequest().getMethod())
        ? response.setComplete()
        : response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
  }

  private static void putAll(List<Map.Entry<String, List<String>>> fields, HttpHeaders headers) {
    for (Map.Entry<String, List<String>> field : fields) {
      headers.put(field.getKey(), field.getValue());
    }
  }
}
