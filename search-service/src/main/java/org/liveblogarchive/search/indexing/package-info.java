/** Reads the snapshot once, tails the change feed for ever, and keeps the index equal to both. */
@NullMarked
package org.liveblogarchive.search.indexing;

import org.jspecify.annotations.NullMarked;
