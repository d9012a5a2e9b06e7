/** Live blogs that come as the web page that readers saw. */
@NullMarked
package org.liveblogarchive.article.importing.page;

import org.jspecify.annotations.NullMarked;
