/** What the system is held against: bare PostgreSQL, nginx as a proxy, nginx with nchan. */
@NullMarked
package org.liveblogarchive.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
