/** Live blogs that come as the plain text of a page. */
@NullMarked
package org.liveblogarchive.article.importing.text;

import org.jspecify.annotations.NullMarked;
