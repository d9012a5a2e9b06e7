/** Tails the change feed and keeps the index equal to what the feed has said so far. */
@NullMarked
package org.liveblogarchive.search.indexing;

import org.jspecify.annotations.NullMarked;
