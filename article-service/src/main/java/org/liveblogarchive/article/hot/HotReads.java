package org.liveblogarchive.article.hot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.RecordedRevision;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How what is in memory is read and asked after, one statement each. */
@Repository
class HotReads {

  private final JdbcClient database;

  HotReads(JdbcClient database) {
    this.database = database;
  }

  /** Returns which of these live blogs is at which revision. */
  Map<UUID, Long> revisions(Collection<UUID> ids) {
    Map<UUID, Long> revisions = new HashMap<>();
    if (!ids.isEmpty()) {
      database
          .sql("select id, revision from live_blog where id = any(:ids)")
          .param("ids", ids.toArray(UUID[]::new))
          .query(
              row -> {
                revisions.put(row.getObject("id", UUID.class), row.getLong("revision"));
              });
    }
    return revisions;
  }

  /** Returns a live blog with its first changes after a revision, in one look. */
  Optional<Reading> read(UUID id, long after, int most) {
    List<Row> rows =
        database
            .sql(
                """
                select live_blog.*, revision.live_blog_id, revision.entry_id, revision.number, revision.kind,
                    revision.state as recorded_state, revision.actor, revision.reason,
                    revision.recorded_at, revision.effective_at
                from live_blog left join revision on revision.live_blog_id = live_blog.id
                    and revision.number > :after and revision.number <= :after + :most
                where live_blog.id = :id
                order by revision.number
                """)
            .param("id", id)
            .param("after", after)
            .param("most", most)
            .query((row, _) -> new Row(LiveBlogRow.read(row), change(row)))
            .list();
    return rows.stream().findFirst().map(first -> new Reading(first.liveBlog, changes(rows)));
  }

  private static List<RecordedRevision> changes(List<Row> rows) {
    return rows.stream().flatMap(row -> Optional.ofNullable(row.change).stream()).toList();
  }

  private static @Nullable RecordedRevision change(ResultSet row) throws SQLException {
    return row.getObject("number") == null ? null : RecordedRevision.read(row, "recorded_state");
  }

  /**
   * What one look showed.
   *
   * @param changes without a gap; fewer than there are where there are many
   */
  record Reading(LiveBlog liveBlog, List<RecordedRevision> changes) {}

  private record Row(LiveBlog liveBlog, @Nullable RecordedRevision change) {}
}
