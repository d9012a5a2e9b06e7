package org.liveblogarchive.article.history;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of live blogs, read by revision number. */
@Repository
public class Revisions {

  private static final String SELECT =
      """
      select live_blog_id, entry_id, number, kind, state, actor, reason, recorded_at, effective_at
      from revision where live_blog_id = :liveBlogId and
      """;

  private final JdbcClient database;

  Revisions(JdbcClient database) {
    this.database = database;
  }

  /** Returns the revisions with these numbers, in the order of their numbers. */
  public List<RecordedRevision> numbered(UUID liveBlogId, Collection<Long> numbers) {
    return database
        .sql(SELECT + " number = any(:numbers) order by number")
        .param("liveBlogId", liveBlogId)
        .param("numbers", numbers.toArray(Long[]::new))
        .query((row, _) -> RecordedRevision.read(row, "state"))
        .list();
  }
}
