package org.liveblogarchive.gateway.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key of which only the hash is known.
 *
 * @param id names the key in public; part of it
 * @param name whom it was given to; keys may share a name, so that one can replace the other
 * @param sha256 hash of the whole key, 64 hex digits in lower case
 * @param scopes what it opens, such as {@code liveblog:write}
 * @param tier how much its holder may ask for
 * @param notBefore from when on it is valid; null for always
 * @param expires until when it is valid; null for ever
 */
record ApiKey(
    String id,
    String name,
    String sha256,
    Set<String> scopes,
    String tier,
    @Nullable Instant notBefore,
    @Nullable Instant expires) {

  ApiKey {
    scopes = Set.copyOf(scopes);
  }

  boolean hasBegun(Instant now) {
    return notBefore == null || !now.isBefore(notBefore);
  }

  boolean hasExpired(Instant now) {
    return expires != null && !now.isBefore(expires);
  }
}
