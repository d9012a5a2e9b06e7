/** The sealed bundle: a live blog with its whole public history, checksums and chain head. */
@NullMarked
package org.liveblogarchive.article.formats.bundle;

import org.jspecify.annotations.NullMarked;
