package org.liveblogarchive.search.query;

import org.jspecify.annotations.Nullable;

/**
 * How many hits have one value of a facet.
 *
 * @param value as it is given as a filter
 * @param label what people call it where that is something else: a live blog's headline
 * @param count how many hits have it, whatever values of the same facet are filtered by
 */
public record FacetValue(String value, @Nullable String label, long count) {}
