package org.liveblogarchive.article.liveblog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.liveblogarchive.article.database.Instants;
import org.liveblogarchive.article.history.CanonicalJson;

/** How a row of {@code live_blog} becomes a {@link LiveBlog}. */
public class LiveBlogRow {

  static final String COLUMNS =
      "id, revision, state_revision, updated_at, entry_count, key_event_count, state";

  private LiveBlogRow() {}

  /** Reads a row that has at least these columns. */
  public static LiveBlog read(ResultSet row) throws SQLException {
    return new LiveBlog(
        row.getObject("id", UUID.class),
        row.getLong("revision"),
        row.getLong("state_revision"),
        Instants.read(row, "updated_at"),
        row.getInt("entry_count"),
        row.getInt("key_event_count"),
        CanonicalJson.read(row.getString("state"), LiveBlogState.class));
  }
}
