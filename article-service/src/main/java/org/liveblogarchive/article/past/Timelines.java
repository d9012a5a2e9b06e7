package org.liveblogarchive.article.past;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.liveblogarchive.article.database.Instants;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The timelines of the live blogs whose past is asked for, kept for a while and carried on. */
@Repository
class Timelines {

  private static final int MOST = 200;
  private static final Duration KEPT_FOR = Duration.ofMinutes(5);

  private final JdbcClient database;
  private final Cache<UUID, Timeline> timelines =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT_FOR).build();

  Timelines(JdbcClient database) {
    this.database = database;
  }

  /** Asks the timeline of a live blog, which reaches at least as far as the live blog does. */
  <T> T ask(LiveBlog liveBlog, Function<Timeline, T> question) {
    Timeline timeline = timelines.get(liveBlog.id(), _ -> new Timeline());
    synchronized (timeline) {
      if (timeline.revision() < liveBlog.revision()) {
        carryOn(liveBlog.id(), timeline);
      }
      return question.apply(timeline);
    }
  }

  private void carryOn(UUID liveBlogId, Timeline timeline) {
    database
        .sql(
            """
            select number, entry_id, effective_at, status, position, key_event
            from revision
            where live_blog_id = :liveBlogId and number > :known
            order by number
            """)
        .param("liveBlogId", liveBlogId)
        .param("known", timeline.revision())
        .query(
            row -> {
              timeline.add(read(row));
            });
  }

  private static Timeline.Row read(ResultSet row) throws SQLException {
    return new Timeline.Row(
        row.getLong("number"),
        row.getObject("entry_id", UUID.class),
        Instants.read(row, "effective_at"),
        row.getString("status"),
        row.getLong("position"),
        row.getBoolean("key_event"));
  }
}
