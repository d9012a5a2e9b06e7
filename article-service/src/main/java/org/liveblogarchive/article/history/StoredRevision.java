package org.liveblogarchive.article.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.database.Instants;

/**
 * A revision as the table has it, which may not be as it was recorded.
 *
 * @param actualStateHash SHA-256 of the state that is there, or null where there is none
 * @param erasedRightly whether a later revision of kind {@code erased} took the state away
 * @param columnsAgree whether the columns that repeat parts of the state say what it says
 * @param withheld what the bundle that it was restored from did not tell: the state ({@code
 *     withdrawn}) or everything but the hashes ({@code draft})
 */
record StoredRevision(
    Facts facts,
    Hash stateHash,
    Hash hash,
    @Nullable Hash actualStateHash,
    boolean erasedRightly,
    boolean columnsAgree,
    @Nullable String withheld) {

  static StoredRevision read(ResultSet row) throws SQLException {
    Facts facts =
        new Facts(
            row.getObject("live_blog_id", UUID.class),
            row.getObject("entry_id", UUID.class),
            row.getLong("number"),
            row.getString("kind"),
            row.getString("actor"),
            row.getString("reason"),
            Instants.read(row, "recorded_at"),
            Instants.read(row, "effective_at"));
    byte[] actual = row.getBytes("actual_state_hash");
    return new StoredRevision(
        facts,
        Hash.ofStored(row.getBytes("state_hash")),
        Hash.ofStored(row.getBytes("hash")),
        actual == null ? null : Hash.ofStored(actual),
        row.getBoolean("erased_rightly"),
        row.getBoolean("columns_agree"),
        row.getString("withheld"));
  }

  /** Tells whether nothing but its hashes is known. */
  boolean isSealedOnly() {
    return "draft".equals(withheld);
  }

  long number() {
    return facts.number();
  }
}
