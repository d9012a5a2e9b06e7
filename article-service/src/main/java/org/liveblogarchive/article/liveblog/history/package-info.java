/** Reading the history of a live blog: who changed what, when and why. */
@NullMarked
package org.liveblogarchive.article.liveblog.history;

import org.jspecify.annotations.NullMarked;
