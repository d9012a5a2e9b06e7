package org.liveblogarchive.article.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.liveblogarchive.article.database.Instants;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.LiveBlogState;

/** How a row becomes a {@link FeedItem}, the same for the change feed and its snapshot. */
class FeedRow {

  private FeedRow() {}

  static FeedItem read(ResultSet row) throws SQLException {
    UUID liveBlogId = row.getObject("live_blog_id", UUID.class);
    UUID entryId = row.getObject("entry_id", UUID.class);
    long revision = row.getLong("number");
    String state = row.getString("state");
    return new FeedItem(
        liveBlogId,
        entryId,
        revision,
        RevisionKind.of(row.getString("kind")),
        Instants.read(row, "recorded_at"),
        Instants.read(row, "effective_at"),
        row.getString("language"),
        entryId == null ? liveBlog(liveBlogId, revision, state) : null,
        entryId == null ? null : entry(entryId, liveBlogId, revision, state));
  }

  private static FeedItem.ChangedLiveBlog liveBlog(UUID id, long revision, String state) {
    return new FeedItem.ChangedLiveBlog(
        id, revision, CanonicalJson.read(state, LiveBlogState.class));
  }

  private static FeedItem.ChangedEntry entry(
      UUID id, UUID liveBlogId, long revision, String state) {
    return FeedItem.ChangedEntry.of(
        id, liveBlogId, revision, CanonicalJson.read(state, EntryState.class));
  }
}
