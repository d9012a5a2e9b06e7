package org.liveblogarchive.article.formats.bundle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.database.Instants;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.history.PublicHistory;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The whole history of a live blog, as far as the public may know it. */
@Repository
class PublicRevisions {

  private static final int ROWS_AT_ONCE = 500;

  private final JdbcClient database;

  PublicRevisions(JdbcClient database) {
    this.database = database;
  }

  /** Tells all revisions up to a number in their order; only a transaction fetches in parts. */
  @Transactional(readOnly = true)
  public void each(UUID liveBlogId, long upTo, Consumer<HistoryLine> line) {
    database
        .sql(
            """
            select revision.*, entry.status as status_now, entry.state as state_now,
                entry.revision as entry_revision, %s as is_public
            from %s left join entry on entry.id = revision.entry_id
            where revision.live_blog_id = :liveBlogId and revision.number <= :upTo
            order by revision.number
            """
                .formatted(PublicHistory.IS_PUBLIC, PublicHistory.REVISIONS))
        .param("liveBlogId", liveBlogId)
        .param("upTo", upTo)
        .withFetchSize(ROWS_AT_ONCE)
        .query((RowCallbackHandler) row -> line.accept(read(row)));
  }

  private static HistoryLine read(ResultSet row) throws SQLException {
    String stateHash = Hash.ofStored(row.getBytes("state_hash")).hex();
    String hash = Hash.ofStored(row.getBytes("hash")).hex();
    if (!row.getBoolean("is_public")) {
      return HistoryLine.sealed(row.getLong("number"), stateHash, hash);
    }
    String withheld = withheld(row);
    boolean isErased = "erased".equals(withheld);
    return new HistoryLine(
        row.getLong("number"),
        row.getString("kind"),
        row.getObject("entry_id", UUID.class),
        row.getString("actor"),
        row.getString("reason"),
        Instants.read(row, "recorded_at"),
        Instants.read(row, "effective_at"),
        row.getString("status"),
        row.getObject("position", Long.class),
        row.getObject("key_event", Boolean.class),
        withheld == null ? CanonicalJson.read(row.getString("state")) : null,
        withheld,
        isErased ? row.getLong("erased_by") : null,
        tombstone(row),
        stateHash,
        hash);
  }

  private static @Nullable String withheld(ResultSet row) throws SQLException {
    if (row.getObject("erased_by") != null) {
      return "erased";
    }
    return "withdrawn".equals(row.getString("status_now")) ? "withdrawn" : null;
  }

  private static @Nullable JsonNode tombstone(ResultSet row) throws SQLException {
    boolean isLast = row.getLong("entry_revision") == row.getLong("number");
    if (!isLast || !"withdrawn".equals(row.getString("status_now"))) {
      return null;
    }
    EntryState state = CanonicalJson.read(row.getString("state_now"), EntryState.class);
    return CanonicalJson.read(CanonicalJson.write(state.tombstone()));
  }
}
