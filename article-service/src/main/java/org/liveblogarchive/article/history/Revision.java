package org.liveblogarchive.article.history;

import java.time.Instant;
import java.util.UUID;

/**
 * One immutable recorded change of a live blog or of one of its entries.
 *
 * @param number 1, 2, 3, … over all changes of the live blog
 * @param actor who made the change, by the name of their credential
 * @param recordedAt when it was written, to the microsecond
 */
public record Revision(
    UUID liveBlogId, long number, Change change, String actor, Instant recordedAt, Seal seal) {}
