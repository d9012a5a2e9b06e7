/** Who said what: quotations and their speakers, read from an entry by documented rules. */
@NullMarked
package org.liveblogarchive.search.quotes;

import org.jspecify.annotations.NullMarked;
