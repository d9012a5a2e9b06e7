package org.liveblogarchive.search.query;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a text which is being typed may become.
 *
 * @param text to search for
 * @param kind what it is
 * @param count in how many entries or live blogs it is met
 * @param liveBlogId the live blog whose headline it is, or that holds the entry whose headline it
 *     is
 * @param entryId the entry whose headline it is
 */
public record Completion(
    String text, Kind kind, long count, @Nullable UUID liveBlogId, @Nullable UUID entryId) {

  /** What a completion is. */
  public enum Kind {
    /** The headline of a live blog. */
    LIVE_BLOG,
    /** The headline of an entry. */
    ENTRY,
    TOPIC,
    /** Somebody who writes. */
    AUTHOR,
    TAG,
    /** A name or another phrase that several entries have. */
    PHRASE
  }
}
