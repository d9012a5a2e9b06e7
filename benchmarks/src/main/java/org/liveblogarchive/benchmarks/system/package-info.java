/** The system under measurement with all its parts, and what it is filled with. */
@NullMarked
package org.liveblogarchive.benchmarks.system;

import org.jspecify.annotations.NullMarked;
