/** What was measured, what it is held against, and how that is shown and kept. */
@NullMarked
package org.liveblogarchive.benchmarks.results;

import org.jspecify.annotations.NullMarked;
