/** How the service leaves without anybody losing a request. */
@NullMarked
package org.liveblogarchive.search.shutdown;

import org.jspecify.annotations.NullMarked;
