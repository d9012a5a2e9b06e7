package org.liveblogarchive.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.Change;
import org.liveblogarchive.search.articles.Entry;

/**
 * An entry in the index. One that readers may not see is a tombstone: it keeps its id and revision,
 * so that an older state written late cannot bring it back, and nothing of its content.
 */
record EntryDocument(
    UUID id,
    UUID liveBlogId,
    long revision,
    Entry.Status status,
    Instant updatedAt,
    @JsonUnwrapped @Nullable EntryContent content) {

  static EntryDocument of(Change change, Entry entry) {
    boolean isPublished = entry.status() == Entry.Status.PUBLISHED;
    return new EntryDocument(
        entry.id(),
        change.liveBlogId(),
        change.revision(),
        entry.status(),
        change.recordedAt(),
        isPublished ? EntryContent.of(entry, change.language()) : null);
  }
}
