package org.liveblogarchive.gateway.cache;

import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.net.ConnectException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.liveblogarchive.gateway.services.Address;
import org.liveblogarchive.gateway.services.Addresses;
import org.liveblogarchive.gateway.services.Services;
import org.liveblogarchive.gateway.tokens.InternalTokens;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import tools.jackson.databind.json.JsonMapper;

/** Reads the change feed of the service that owns the live blogs, from now on. */
@Component
class ChangeFeed {

  /** Whoever reads a full page is behind, and looks for the end rather than reading on. */
  static final int FULL = 100;

  private static final int CONNECT_TIMEOUT_MILLIS = 500;
  private static final int WAIT_SECONDS = 1;
  private static final Duration PATIENCE = Duration.ofSeconds(WAIT_SECONDS + 2);

  private static final String SERVICE = "article-service";
  private static final String SCOPE = "feed:read";

  private final HttpClient http =
      HttpClient.create(ConnectionProvider.create("change-feed", 1))
          .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_TIMEOUT_MILLIS);
  private final Addresses addresses;
  private final InternalTokens tokens;
  private final JsonMapper json;

  ChangeFeed(Services services, InternalTokens tokens, JsonMapper json) {
    this.addresses = services.named(SERVICE);
    this.tokens = tokens;
    this.json = json;
  }

  /** Where the feed ends now. */
  Mono<String> end() {
    return ask("/internal/snapshot?limit=1", Snapshot.class).map(Snapshot::changesCursor);
  }

  /** What changed since, as soon as there is anything; after a second that nothing did. */
  Mono<Page> after(String cursor) {
    return ask(
        "/internal/changes?limit=%d&wait=%d&after=%s"
            .formatted(FULL, WAIT_SECONDS, URLEncoder.encode(cursor, StandardCharsets.UTF_8)),
        Page.class);
  }

  private <T> Mono<T> ask(String path, Class<T> type) {
    return Mono.defer(
        () -> {
          Address address = addresses.next(null);
          return ask(address.base() + path, tokens.own(SERVICE, SCOPE), type)
              .doOnError(ConnectException.class, _ -> address.refused());
        });
  }

  private <T> Mono<T> ask(String url, String token, Class<T> type) {
    return http.headers(headers -> headers.set(HttpHeaderNames.AUTHORIZATION, "Bearer " + token))
        .get()
        .uri(url)
        .responseSingle(
            (answer, bytes) ->
                answer.status().equals(HttpResponseStatus.OK)
                    ? bytes.asByteArray().map(read -> json.readValue(read, type))
                    : Mono.error(new FeedNotReadable(answer.status())))
        .timeout(PATIENCE);
  }

  /** Some changes, and where to go on. */
  record Page(List<Change> items, String cursor) {

    boolean isFull() {
      return items.size() >= FULL;
    }
  }

  /** Of which live blog something changed. */
  record Change(UUID liveBlogId) {

    String tag() {
      return "liveblog-" + liveBlogId;
    }
  }

  private record Snapshot(String changesCursor) {}
}
