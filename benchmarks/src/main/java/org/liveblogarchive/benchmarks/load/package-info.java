/** Makes load, and counts and times what comes back. */
@NullMarked
package org.liveblogarchive.benchmarks.load;

import org.jspecify.annotations.NullMarked;
