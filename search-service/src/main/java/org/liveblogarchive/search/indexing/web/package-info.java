/** What operators may ask about indexing. */
@NullMarked
package org.liveblogarchive.search.indexing.web;

import org.jspecify.annotations.NullMarked;
