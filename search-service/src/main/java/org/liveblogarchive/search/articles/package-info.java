/**
 * The article service as search sees it: its change feed, its snapshot and the parts of each item
 * that are read.
 */
@NullMarked
package org.liveblogarchive.search.articles;

import org.jspecify.annotations.NullMarked;
