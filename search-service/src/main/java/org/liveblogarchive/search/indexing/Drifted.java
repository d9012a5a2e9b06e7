package org.liveblogarchive.search.indexing;

import org.jspecify.annotations.Nullable;

/**
 * Something in which the index certainly differs from the article service.
 *
 * @param holding what the index holds of it, or null when it lacks it
 */
record Drifted(Suspect suspect, Drift drift, @Nullable Kept<Holding> holding) {}
