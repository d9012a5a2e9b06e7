package org.liveblogarchive.search.indexing;

/**
 * The very indices that exist now, together with the state that describes them.
 *
 * @param name changes whenever one of them is lost and created again
 * @param isOutdated whether they were made for an older version of this service
 */
public record Generation(String name, boolean isOutdated) {}
