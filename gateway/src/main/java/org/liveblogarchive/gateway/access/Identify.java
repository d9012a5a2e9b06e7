package org.liveblogarchive.gateway.access;

import java.util.List;
import org.liveblogarchive.gateway.door.Stage;
import org.liveblogarchive.gateway.door.Step;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Finds out by the credential who is asking; what that allows is decided later. */
@Component
class Identify implements Step {

  static final String KEY_HEADER = "X-API-Key";

  private static final String BEARER = "Bearer ";

  private final KeyCallers keys;
  private final AccessTokens tokens;

  Identify(KeyCallers keys, AccessTokens tokens) {
    this.keys = keys;
    this.tokens = tokens;
  }

  @Override
  public Stage stage() {
    return Stage.IDENTIFY;
  }

  @Override
  public Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest) {
    HttpHeaders headers = exchange.getRequest().getHeaders();
    List<String> presentedKeys = headers.getOrEmpty(KEY_HEADER);
    List<String> presentedTokens =
        headers.getOrEmpty(HttpHeaders.AUTHORIZATION).stream().filter(Identify::isBearer).toList();
    int presented = presentedKeys.size() + presentedTokens.size();
    if (presented == 0) {
      return rest.filter(exchange);
    }
    if (presented > 1) {
      // Two are two callers; guessing which one is meant would be choosing for them.
      Caller.refused(Unauthorized.tooManyCredentials()).attachTo(exchange);
      return rest.filter(exchange);
    }
    if (presentedTokens.isEmpty()) {
      keys.with(presentedKeys.getFirst()).attachTo(exchange);
      return rest.filter(exchange);
    }
    return tokens
        .with(presentedTokens.getFirst().substring(BEARER.length()).strip())
        .flatMap(
            caller -> {
              caller.attachTo(exchange);
              return rest.filter(exchange);
            });
  }

  private static boolean isBearer(String credentials) {
    return credentials.regionMatches(true, 0, BEARER, 0, BEARER.length());
  }
}
