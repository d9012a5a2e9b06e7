package org.liveblogarchive.article.liveblog.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.database.Instants;
import org.liveblogarchive.article.history.Hash;

/**
 * What a revision says of itself besides its state.
 *
 * @param entryId the entry that changed, or null when the live blog itself did
 */
record RevisionFacts(
    UUID liveBlogId,
    long number,
    @Nullable UUID entryId,
    String kind,
    String actor,
    @Nullable String reason,
    Instant recordedAt,
    Instant effectiveAt,
    Hash stateHash,
    Hash hash) {

  static final String COLUMNS =
      """
      revision.live_blog_id, revision.number, revision.entry_id, revision.kind, revision.actor,
      revision.reason, revision.recorded_at, revision.effective_at, revision.state_hash,
      revision.hash
      """;

  static RevisionFacts read(ResultSet row) throws SQLException {
    return new RevisionFacts(
        row.getObject("live_blog_id", UUID.class),
        row.getLong("number"),
        row.getObject("entry_id", UUID.class),
        row.getString("kind"),
        row.getString("actor"),
        row.getString("reason"),
        Instants.read(row, "recorded_at"),
        Instants.read(row, "effective_at"),
        Hash.ofStored(row.getBytes("state_hash")),
        Hash.ofStored(row.getBytes("hash")));
  }
}
