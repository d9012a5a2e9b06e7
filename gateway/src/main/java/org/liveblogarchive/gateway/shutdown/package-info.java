/** How the gateway leaves without anybody losing a request. */
@NullMarked
package org.liveblogarchive.gateway.shutdown;

import org.jspecify.annotations.NullMarked;
