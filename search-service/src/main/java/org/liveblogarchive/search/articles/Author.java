package org.liveblogarchive.search.articles;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote something.
 *
 * @param name as printed
 */
public record Author(@Nullable String name) {}
