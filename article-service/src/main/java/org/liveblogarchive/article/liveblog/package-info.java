/** Live blogs and their entries: what they are, how they are stored, how a change is written. */
@NullMarked
package org.liveblogarchive.article.liveblog;

import org.jspecify.annotations.NullMarked;
