/** Servers as containers of the stock images, through any engine that speaks Docker's API. */
@NullMarked
package org.liveblogarchive.devstack.servers.containers;

import org.jspecify.annotations.NullMarked;
