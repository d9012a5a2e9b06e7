/** Repeats reads that failed for a moment, within bounds that an outage cannot break. */
@NullMarked
package org.liveblogarchive.gateway.retries;

import org.jspecify.annotations.NullMarked;
