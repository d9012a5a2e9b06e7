package org.liveblogarchive.gateway.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.web.server.ServerWebExchange;

/**
 * Who makes a request.
 *
 * @param name the name that belongs to the caller's credential, or null without a valid one
 * @param scopes what the credential opens
 * @param tier how much the caller may ask for: that of the credential, {@code standard} unless it
 *     says otherwise, and {@code anonymous} without a valid one
 * @param refusal why a credential that was presented is not valid, or null
 */
public record Caller(
    @Nullable String name, Set<String> scopes, String tier, @Nullable Refusal refusal) {

  /** The tier of a credential that says nothing of it. */
  public static final String STANDARD = "standard";

  /** The tier of those without a credential. */
  public static final String ANONYMOUS_TIER = "anonymous";

  private static final String ATTRIBUTE = Caller.class.getName();

  private static final Caller ANONYMOUS = new Caller(null, Set.of(), ANONYMOUS_TIER, null);

  public Caller {
    scopes = Set.copyOf(scopes);
  }

  /** The caller of the request in hand. */
  public static Caller of(ServerWebExchange exchange) {
    return exchange.getAttributeOrDefault(ATTRIBUTE, ANONYMOUS);
  }

  static Caller anonymous() {
    return ANONYMOUS;
  }

  static Caller refused(Refusal refusal) {
    return new Caller(null, Set.of(), ANONYMOUS_TIER, refusal);
  }

  static Caller with(ApiKey key) {
    return new Caller(key.name(), key.scopes(), key.tier(), null);
  }

  void attachTo(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATTRIBUTE, this);
  }
}
