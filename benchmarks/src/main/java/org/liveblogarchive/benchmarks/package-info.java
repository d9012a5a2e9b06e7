/** The command that measures the running system beside its limits, and prints what it found. */
@NullMarked
package org.liveblogarchive.benchmarks;

import org.jspecify.annotations.NullMarked;
