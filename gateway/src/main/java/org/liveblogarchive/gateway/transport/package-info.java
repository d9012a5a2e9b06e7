/** How the gateway speaks HTTP, to its callers and to the services. */
@NullMarked
package org.liveblogarchive.gateway.transport;

import org.jspecify.annotations.NullMarked;
