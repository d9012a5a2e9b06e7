/** How the service leaves without anybody losing a request. */
@NullMarked
package org.liveblogarchive.article.shutdown;

import org.jspecify.annotations.NullMarked;
