package org.liveblogarchive.search.indexing;

import java.util.UUID;

/**
 * What the index holds of one live blog or entry.
 *
 * @param thing which of the two
 * @param id its id
 * @param liveBlogId the live blog that an entry belongs to; the live blog itself otherwise
 * @param revision number of the change that it shows
 * @param status as the index has it
 */
public record Holding(Thing thing, UUID id, UUID liveBlogId, long revision, String status) {}
