package org.liveblogarchive.article.liveblog.diff;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How an entry changed.
 *
 * @param revision its last change among those that are compared
 * @param headline empty where there is none before or after, or where it is not shown
 * @param fields what else changed; empty for an entry that is added or removed as a whole
 */
record EntryChange(
    UUID entryId,
    long revision,
    Change change,
    List<Segment> headline,
    List<Segment> text,
    List<FieldChange> fields,
    Map<String, String> links) {}
