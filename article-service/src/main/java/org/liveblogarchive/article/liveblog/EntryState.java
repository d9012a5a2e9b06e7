package org.liveblogarchive.article.liveblog;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an entry is at one moment; what its revisions record.
 *
 * @param position orders the entries of a live blog, oldest first; gaps mean nothing
 * @param sourceId the entry's id where it was imported from
 */
public record EntryState(
    EntryStatus status,
    long position,
    @Nullable String headline,
    List<Block> blocks,
    List<Author> authors,
    List<String> tags,
    boolean keyEvent,
    boolean pinned,
    @JsonUnwrapped Published published,
    @Nullable Correction correction,
    @Nullable String sourceId) {}
