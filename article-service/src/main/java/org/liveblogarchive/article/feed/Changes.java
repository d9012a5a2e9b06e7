package org.liveblogarchive.article.feed;

import java.util.List;
import java.util.UUID;
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
   * readers that have already gone past it. A revision whose state was erased is not shown; the
   * revision that erased it is. Of a withdrawn entry that was restored without its words, the
   * tombstone is.
   */
  List<Row> after(FeedCursor cursor, int limit) {
    return database
        .sql(
            """
            select revision.xid::text::bigint as xid, revision.id, revision.live_blog_id,
                revision.entry_id, revision.number, revision.kind, revision.recorded_at,
                revision.effective_at, coalesce(revision.state, tombstone.state) as state,
                live_blog.language
            from revision join live_blog on live_blog.id = revision.live_blog_id
              left join entry tombstone on revision.withheld = 'withdrawn'
                and tombstone.id = revision.entry_id and tombstone.revision = revision.number
            where (revision.xid, revision.id) > (:xid::text::xid8, :id)
              and revision.xid < pg_snapshot_xmin(pg_current_snapshot())
              and (revision.state is not null or tombstone.id is not null)
            order by revision.xid, revision.id
            limit :limit
            """)
        .param("xid", Long.toString(cursor.xid()))
        .param("id", cursor.id())
        .param("limit", limit)
        .query((row, number) -> new Row(row.getLong("xid"), row.getLong("id"), FeedRow.read(row)))
        .list();
  }

  /**
   * Returns the place up to which everything is committed: whoever reads a table after this call
   * sees all changes before that place, and finds all others by tailing the feed from there.
   */
  FeedCursor horizon() {
    return database
        .sql(
            """
            select epoch, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xmin
            from feed_epoch
            """)
        .query(
            (row, number) ->
                FeedCursor.before(row.getObject("epoch", UUID.class), row.getLong("xmin")))
        .single();
  }

  /** A change and its place in the feed. */
  record Row(long xid, long id, FeedItem item) {

    FeedCursor cursor(UUID epoch) {
      return new FeedCursor(epoch, xid, id);
    }
  }
}
