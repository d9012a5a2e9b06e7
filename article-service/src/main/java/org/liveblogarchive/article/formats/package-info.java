/** What a whole live blog looks like to others: one class for each representation. */
@NullMarked
package org.liveblogarchive.article.formats;

import org.jspecify.annotations.NullMarked;
