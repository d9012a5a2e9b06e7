/** Refuses paths that a service could read differently from the gateway. */
@NullMarked
package org.liveblogarchive.gateway.paths;

import org.jspecify.annotations.NullMarked;
