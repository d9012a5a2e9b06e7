/** What can be searched for and what a search finds. */
@NullMarked
package org.liveblogarchive.search.query;

import org.jspecify.annotations.NullMarked;
