/** How many requests each client may make: token buckets shared by all gateways through Redis. */
@NullMarked
package org.liveblogarchive.gateway.limits;

import org.jspecify.annotations.NullMarked;
