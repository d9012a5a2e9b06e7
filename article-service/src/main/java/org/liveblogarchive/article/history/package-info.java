/** The append-only record of every change, sealed by a hash chain. */
@NullMarked
package org.liveblogarchive.article.history;

import org.jspecify.annotations.NullMarked;
