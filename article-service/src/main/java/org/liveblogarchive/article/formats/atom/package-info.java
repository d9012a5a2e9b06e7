/** Live blogs as Atom feeds (RFC 4287) with tombstones (RFC 6721). */
@NullMarked
package org.liveblogarchive.article.formats.atom;

import org.jspecify.annotations.NullMarked;
