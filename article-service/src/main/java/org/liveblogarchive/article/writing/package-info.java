/** Writing live blogs: what may happen when, each write whole, once, and known to be so. */
@NullMarked
package org.liveblogarchive.article.writing;

import org.jspecify.annotations.NullMarked;
