/**
 * The article service as search sees it: its change feed and the parts of each change that are
 * read.
 */
@NullMarked
package org.liveblogarchive.search.articles;

import org.jspecify.annotations.NullMarked;
