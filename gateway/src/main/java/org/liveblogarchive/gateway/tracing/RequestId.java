package org.liveblogarchive.gateway.tracing;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** The id of one request: its caller's own if that is safe to log and forward, else a new one. */
public final class RequestId {

  /** Carries the id, from the caller, to the services and in every answer. */
  public static final String HEADER = "X-Request-Id";

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{8,64}");
  private static final String ATTRIBUTE = RequestId.class.getName();

  private RequestId() {}

  /** The id of the request in hand. */
  public static String of(ServerWebExchange exchange) {
    return exchange.getAttributeOrDefault(ATTRIBUTE, "none");
  }

  /** An id that nothing else has. */
  public static String create() {
    // Unique is enough, nothing is protected by an id: no need for slow, secure random bits.
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
  }

  static String assign(ServerWebExchange exchange) {
    String id = acceptedOrNew(exchange.getRequest().getHeaders());
    exchange.getAttributes().put(ATTRIBUTE, id);
    return id;
  }

  static String acceptedOrNew(HttpHeaders headers) {
    List<String> given = headers.getOrEmpty(HEADER);
    boolean usable = given.size() == 1 && SAFE.matcher(given.getFirst()).matches();
    return usable ? given.getFirst() : create();
  }
}
