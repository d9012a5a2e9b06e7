package org.liveblogarchive.search.alerts;

import java.util.UUID;

/**
 * An entry that a search matches.
 *
 * @param entryId the entry
 * @param liveBlogId the live blog that holds it
 * @param revision the revision that matches
 */
public record Match(UUID entryId, UUID liveBlogId, long revision) {}
