/** What readers ask for again and again, in memory for as long as it is known to be true. */
@NullMarked
package org.liveblogarchive.article.hot;

import org.jspecify.annotations.NullMarked;
