/** How many requests each route has under way at once, so that a slow service sheds load. */
@NullMarked
package org.liveblogarchive.gateway.bulkheads;

import org.jspecify.annotations.NullMarked;
