/** The steps every public request takes before it is routed, and their order. */
@NullMarked
package org.liveblogarchive.gateway.door;

import org.jspecify.annotations.NullMarked;
