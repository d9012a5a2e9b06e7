/** Fans live streams out: one stream of each live blog from its service, shared by all readers. */
@NullMarked
package org.liveblogarchive.gateway.stream;

import org.jspecify.annotations.NullMarked;
