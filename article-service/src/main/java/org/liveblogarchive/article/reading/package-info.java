/** The endpoints that read live blogs and entries: now, since a revision, or as of a moment. */
@NullMarked
package org.liveblogarchive.article.reading;

import org.jspecify.annotations.NullMarked;
