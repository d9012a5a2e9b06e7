/** Thousands of readers of Server-Sent Events in one thread, and when each event reached them. */
@NullMarked
package org.liveblogarchive.benchmarks.stream;

import org.jspecify.annotations.NullMarked;
