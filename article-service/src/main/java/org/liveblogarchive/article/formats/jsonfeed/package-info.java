/** Live blogs as JSON Feed 1.1. */
@NullMarked
package org.liveblogarchive.article.formats.jsonfeed;

import org.jspecify.annotations.NullMarked;
