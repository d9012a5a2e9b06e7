/** Live blogs from the entries that the Liveblog plugin of WordPress serves. */
@NullMarked
package org.liveblogarchive.article.importing.wordpress;

import org.jspecify.annotations.NullMarked;
