package org.liveblogarchive.search.meaning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was looked at.
 *
 * @param entry the entry
 * @param vector what it means, or null when it has no words
 */
public record EmbeddedEntry(PendingEntry entry, @Nullable List<Float> vector) {}
