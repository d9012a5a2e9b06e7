/** Live blogs as pages that need nothing else, for readers, printers and archives. */
@NullMarked
package org.liveblogarchive.article.formats.html;

import org.jspecify.annotations.NullMarked;
