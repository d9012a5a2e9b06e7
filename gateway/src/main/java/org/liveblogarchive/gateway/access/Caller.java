package org.liveblogarchive.gateway.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * Who makes a request.
 *
 * @param name the name that belongs to the caller's API key, or null without a valid key
 * @param keyInvalid whether a key was presented that is not valid
 * @param scopes what the key opens besides writing
 */
public record Caller(@Nullable String name, boolean keyInvalid, Set<String> scopes) {

  private static final String ATTRIBUTE = Caller.class.getName();

  private static final Caller ANONYMOUS = new Caller(null, false, Set.of());
  private static final Caller WITH_INVALID_KEY = new Caller(null, true, Set.of());

  /** The caller of the request in hand. */
  public static Caller of(ServerWebExchange exchange) {
    return exchange.getAttributeOrDefault(ATTRIBUTE, ANONYMOUS);
  }

  static Caller anonymous() {
    return ANONYMOUS;
  }

  static Caller withInvalidKey() {
    return WITH_INVALID_KEY;
  }

  static Caller with(ApiKey key) {
    return new Caller(key.name(), false, key.scopes());
  }

  void attachTo(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATTRIBUTE, this);
  }
}
