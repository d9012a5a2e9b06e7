/** Fetching pages from the web, from allowed hosts only and never from inside the network. */
@NullMarked
package org.liveblogarchive.article.importing.fetching;

import org.jspecify.annotations.NullMarked;
