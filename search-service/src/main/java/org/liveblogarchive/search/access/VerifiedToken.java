package org.liveblogarchive.search.access;

import java.time.Instant;
import java.util.Set;

/**
 * What a token says that is genuine, for this service and not expired.
 *
 * @param subject the name of the credential behind it
 */
record VerifiedToken(String subject, Set<String> scopes, Instant expires) {

  VerifiedToken {
    scopes = Set.copyOf(scopes);
  }
}
