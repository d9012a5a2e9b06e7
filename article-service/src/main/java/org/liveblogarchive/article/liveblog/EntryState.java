package org.liveblogarchive.article.liveblog;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an entry is at one moment; what its revisions record.
 *
 * @param position orders the entries of a live blog, oldest first; gaps mean nothing
 * @param sourceId the entry's id where it was imported from
 * @param publishAt when a scheduled entry appears
 * @param withdrawal why it was taken down, where it was
 * @param erasure what was erased of it, where something was
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
    @Nullable String sourceId,
    @Nullable Instant publishAt,
    @Nullable Withdrawal withdrawal,
    @Nullable Erasure erasure) {

  /** Returns the state of an entry that holds nothing yet. */
  public static EntryState empty(EntryStatus status, long position) {
    return new EntryState(
        status,
        position,
        null,
        List.of(),
        List.of(),
        List.of(),
        false,
        false,
        Published.unknown(),
        null,
        null,
        null,
        null,
        null);
  }

  /** Returns what remains of an entry that was taken down. */
  public EntryState tombstone() {
    return empty(status, position)
        .change()
        .published(published)
        .sourceId(sourceId)
        .withdrawal(withdrawal)
        .erasure(erasure)
        .state();
  }

  /** Begins the next state. */
  public EntryStateChange change() {
    return new EntryStateChange(this);
  }
}
