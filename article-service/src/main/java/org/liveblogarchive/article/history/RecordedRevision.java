package org.liveblogarchive.article.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.database.Instants;

/**
 * A revision as the database keeps it.
 *
 * @param entryId the entry that changed, or null when the live blog itself did
 * @param number counts the changes of the live blog
 * @param state the canonical state after the change, or null where it was erased
 */
public record RecordedRevision(
    UUID liveBlogId,
    @Nullable UUID entryId,
    long number,
    RevisionKind kind,
    @Nullable String state,
    String actor,
    @Nullable String reason,
    Instant recordedAt,
    Instant effectiveAt) {

  /** Returns a revision that was just written, as it will be read. */
  public static RecordedRevision of(Revision revision) {
    Change change = revision.change();
    return new RecordedRevision(
        revision.liveBlogId(),
        change.entryId(),
        revision.number(),
        change.kind(),
        change.state(),
        revision.actor(),
        change.reason(),
        revision.recordedAt(),
        change.effectiveAt());
  }

  /** Reads a row of the table; {@code stateColumn} tells the state from others in the row. */
  public static RecordedRevision read(ResultSet row, String stateColumn) throws SQLException {
    return new RecordedRevision(
        row.getObject("live_blog_id", UUID.class),
        row.getObject("entry_id", UUID.class),
        row.getLong("number"),
        RevisionKind.of(row.getString("kind")),
        row.getString(stateColumn),
        row.getString("actor"),
        row.getString("reason"),
        Instants.read(row, "recorded_at"),
        Instants.read(row, "effective_at"));
  }
}
