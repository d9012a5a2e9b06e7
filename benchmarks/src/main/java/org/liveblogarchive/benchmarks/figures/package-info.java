/** The figures of the performance budget, each with how it is taken. */
@NullMarked
package org.liveblogarchive.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
