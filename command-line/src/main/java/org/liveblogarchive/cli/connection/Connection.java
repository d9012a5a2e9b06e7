package org.liveblogarchive.cli.connection;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the gateway.
 *
 * @param server its address, without {@code /api/v1}
 * @param key what {@code X-API-Key} carries, or null
 * @param timeout how long an answer may take to begin, and to go on
 * @param retries how often a request is tried again after a failure
 */
public record Connection(URI server, @Nullable String key, Duration timeout, int retries) {

  URI resolve(Address address) {
    String base = server.toString();
    String withoutSlash = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    return URI.create(withoutSlash + "/api/v1" + address);
  }

  /** Never shows the key. */
  @Override
  public String toString() {
    return server.toString();
  }
}
