/** Past states of live blogs, found by their time (RFC 7089, Memento). */
@NullMarked
package org.liveblogarchive.article.liveblog.memento;

import org.jspecify.annotations.NullMarked;
