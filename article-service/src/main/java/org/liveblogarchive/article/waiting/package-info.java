/** Waiting for something to happen without looking all the time. */
@NullMarked
package org.liveblogarchive.article.waiting;

import org.jspecify.annotations.NullMarked;
