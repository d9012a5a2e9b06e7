/** Honest answers for a service that is down, slow or broken. */
@NullMarked
package org.liveblogarchive.gateway.fallback;

import org.jspecify.annotations.NullMarked;
