/** Measures how well search answers the questions of {@code benchmarks/relevance}. */
@NullMarked
package org.liveblogarchive.search.relevance;

import org.jspecify.annotations.NullMarked;
