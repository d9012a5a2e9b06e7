package org.liveblogarchive.gateway.access;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * Who makes a request.
 *
 * @param name the name that belongs to the caller's API key, or null without a valid key
 * @param keyInvalid whether a key was presented that is not valid
 */
public record Caller(@Nullable String name, boolean keyInvalid) {

  private static final String ATTRIBUTE = Caller.class.getName();

  private static final Caller ANONYMOUS = new Caller(null, false);
  private static final Caller WITH_INVALID_KEY = new Caller(null, true);

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

  static Caller named(String name) {
    return new Caller(name, false);
  }

  void attachTo(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATTRIBUTE, this);
  }
}
