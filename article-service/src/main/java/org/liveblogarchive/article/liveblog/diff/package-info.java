/** What changed between two revisions of a live blog, word by word. */
@NullMarked
package org.liveblogarchive.article.liveblog.diff;

import org.jspecify.annotations.NullMarked;
