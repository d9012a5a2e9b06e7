package org.liveblogarchive.gateway.access;

import java.util.Set;

/** What credentials can open; every other word in their place is a mistake. */
final class Scopes {

  static final Set<String> ALL =
      Set.of("liveblog:write", "archive:import", "archive:admin", "feed:read", "search:alerts");

  private Scopes() {}
}
