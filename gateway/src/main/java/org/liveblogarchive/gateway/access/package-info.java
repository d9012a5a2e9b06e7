/** Who is asking, by API key or access token, and what may be done without one. */
@NullMarked
package org.liveblogarchive.gateway.access;

import org.jspecify.annotations.NullMarked;
