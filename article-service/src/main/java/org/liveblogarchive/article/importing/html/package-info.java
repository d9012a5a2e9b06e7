/** Live blogs that come as web pages, and HTML turned into typed content. */
@NullMarked
package org.liveblogarchive.article.importing.html;

import org.jspecify.annotations.NullMarked;
