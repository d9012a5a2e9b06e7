/** What integration tests stand on: a feed to write to, a network to cut, the running service. */
@NullMarked
package org.liveblogarchive.search.support;

import org.jspecify.annotations.NullMarked;
