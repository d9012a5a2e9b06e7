/** The change feed that other services tail. */
@NullMarked
package org.liveblogarchive.article.feed;

import org.jspecify.annotations.NullMarked;
