package org.liveblogarchive.article.importing.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What knows the network addresses of hosts: the system, and in tests somebody else. */
interface NameService {

  /**
   * Returns all addresses of a host.
   *
   * @throws UnknownHostException where it has none
   */
  InetAddress[] resolve(String host) throws UnknownHostException;
}
