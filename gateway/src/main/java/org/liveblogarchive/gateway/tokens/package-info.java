/** The short-lived tokens by which the services know who is behind a request, and their keys. */
@NullMarked
package org.liveblogarchive.gateway.tokens;

import org.jspecify.annotations.NullMarked;
