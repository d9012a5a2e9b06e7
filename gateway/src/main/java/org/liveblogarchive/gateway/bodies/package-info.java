/** How large a request's body may be, counted while it streams. */
@NullMarked
package org.liveblogarchive.gateway.bodies;

import org.jspecify.annotations.NullMarked;
