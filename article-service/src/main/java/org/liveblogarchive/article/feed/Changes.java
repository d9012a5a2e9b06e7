package org.liveblogarchive.article.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of all live blogs in the order in which it may be read without losing anything. */
@Repository
class Changes {

  private final JdbcClient database;

  Changes(JdbcClient database) {
    this.database = database;
  }

  /**
   * Returns what changed after {@code cursor}. Only transactions older than every one still running
   * are shown: a transaction that began earlier and commits later would otherwise appear behind
   * readers that have already gone past it.
   */
  List<Row> after(FeedCursor cursor, int limit) {
    return database
        .sql(
            """
            select revision.xid::text::bigint as xid, revision.id, revision.live_blog_id,
                revision.entry_id, revision.number, revision.kind, revision.recorded_at,
                revision.effective_at, revision.state, live_blog.language
            from revision join live_blog on live_blog.id = revision.live_blog_id
            where (revision.xid, revision.id) > (:xid::text::xid8, :id)
              and revision.xid < pg_snapshot_xmin(pg_current_snapshot())
              and revision.state is not null
            order by revision.xid, revision.id
            limit :limit
            """)
        .param("xid", Long.toString(cursor.xid()))
        .param("id", cursor.id())
        .param("limit", limit)
        .query((row, number) -> read(row))
        .list();
  }

  private static Row read(ResultSet row) throws SQLException {
    UUID liveBlogId = row.getObject("live_blog_id", UUID.class);
    UUID entryId = row.getObject("entry_id", UUID.class);
    long revision = row.getLong("number");
    String state = row.getString("state");
    FeedItem item =
        new FeedItem(
            liveBlogId,
            entryId,
            revision,
            RevisionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            row.getObject("effective_at", OffsetDateTime.class).toInstant(),
            row.getString("language"),
            entryId == null ? liveBlog(liveBlogId, revision, state) : null,
            entryId == null ? null : entry(entryId, liveBlogId, revision, state));
    return new Row(row.getLong("xid"), row.getLong("id"), item);
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

  /** A change and its place in the feed. */
  record Row(long xid, long id, FeedItem item) {

    FeedCursor cursor(UUID epoch) {
      return new FeedCursor(epoch, xid, id);
    }
  }
}
