/** The whole system as its users see it: through the gateway only. */
@NullMarked
package org.liveblogarchive.acceptance;

import org.jspecify.annotations.NullMarked;
