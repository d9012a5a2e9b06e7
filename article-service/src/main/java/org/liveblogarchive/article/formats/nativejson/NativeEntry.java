package org.liveblogarchive.article.formats.nativejson;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.TimePrecision;
import org.liveblogarchive.article.liveblog.Withdrawal;

/**
 * An entry in the archive's own format; what was left out is null.
 *
 * @param id in the archive that wrote it
 * @param revision and {@code updatedAt} when it was written; they say nothing to who reads it
 * @param status published or withdrawn
 */
@JsonPropertyOrder({
  "id",
  "revision",
  "updatedAt",
  "sourceId",
  "status",
  "headline",
  "blocks",
  "authors",
  "tags",
  "keyEvent",
  "pinned",
  "publishedAt",
  "publishedOn",
  "timePrecision",
  "correction",
  "withdrawal"
})
public record NativeEntry(
    @Nullable String id,
    @Nullable Long revision,
    @Nullable Instant updatedAt,
    @Nullable String sourceId,
    @Nullable EntryStatus status,
    @Nullable String headline,
    @Nullable List<Block> blocks,
    @Nullable List<Author> authors,
    @Nullable List<String> tags,
    @Nullable Boolean keyEvent,
    @Nullable Boolean pinned,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedOn,
    @Nullable TimePrecision timePrecision,
    @Nullable Correction correction,
    @Nullable Withdrawal withdrawal) {

  static NativeEntry of(Entry entry) {
    EntryState state = entry.forPublic().state();
    return new NativeEntry(
        entry.id().toString(),
        entry.revision(),
        entry.updatedAt(),
        state.sourceId(),
        state.status(),
        state.headline(),
        state.blocks(),
        state.authors(),
        state.tags(),
        state.keyEvent(),
        state.pinned(),
        state.published().at(),
        state.published().on(),
        state.published().precision(),
        state.correction(),
        state.withdrawal());
  }
}
