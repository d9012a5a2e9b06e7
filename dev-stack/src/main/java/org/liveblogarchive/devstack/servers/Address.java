package org.liveblogarchive.devstack.servers;

import java.net.URI;

/** Where a running server is reached. */
public sealed interface Address permits PostgreSql, Elasticsearch, Redis {

  /** The address in one piece, credentials included. */
  URI uri();

  /** Whether the server does real work there now, not only accepts connections. */
  boolean answers();
}
