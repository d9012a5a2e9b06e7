package org.liveblogarchive.article.importing.fetching;

import java.net.InetAddress;

/** Which network addresses may be connected to. */
interface AddressPolicy {

  boolean allows(InetAddress address);
}
