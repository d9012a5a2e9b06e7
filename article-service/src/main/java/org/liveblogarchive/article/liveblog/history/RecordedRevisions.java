package org.liveblogarchive.article.liveblog.history;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.liveblog.Order;
import org.liveblogarchive.article.liveblog.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The revisions of all live blogs, as far as somebody may know of them. */
@Repository
class RecordedRevisions {

  private final JdbcClient database;

  RecordedRevisions(JdbcClient database) {
    this.database = database;
  }

  /**
   * Returns the revisions of a live blog that follow a number in the list.
   *
   * @param entryId the entry to keep to, or null for all changes of the live blog
   * @param after the number to go on from, or null to start at the list's end that comes first
   */
  Slice<RevisionFacts> page(
      UUID liveBlogId,
      @Nullable UUID entryId,
      Audience audience,
      Order order,
      @Nullable Long after,
      int limit) {
    String sql =
        "select "
            + RevisionFacts.COLUMNS
            + " from "
            + PublicHistory.REVISIONS
            + " where revision.live_blog_id = :liveBlogId"
            + (entryId == null ? "" : " and revision.entry_id = :entryId")
            + (after == null ? "" : " and revision.number " + order.beyond() + " :after")
            + (audience == Audience.NEWSROOM ? "" : " and " + PublicHistory.IS_PUBLIC)
            + " order by revision.number "
            + order.direction()
            + " limit :limit";
    return Slice.of(
        database
            .sql(sql)
            .param("liveBlogId", liveBlogId)
            .param("entryId", entryId)
            .param("after", after)
            .param("limit", limit + 1)
            .query((row, _) -> RevisionFacts.read(row))
            .list(),
        limit);
  }

  /** Finds a revision of a live blog, whoever may see it. */
  Optional<FoundRevision> find(UUID liveBlogId, long number) {
    return database
        .sql(
            "select "
                + RevisionFacts.COLUMNS
                + ", previous.hash as previous_hash, revision.state, revision.withheld,"
                + " entry.status as status_now, "
                + PublicHistory.IS_PUBLIC
                + " as is_public from "
                + PublicHistory.REVISIONS
                + """
                left join revision previous on previous.live_blog_id = revision.live_blog_id
                  and previous.number = revision.number - 1
                left join entry on entry.id = revision.entry_id
                where revision.live_blog_id = :liveBlogId and revision.number = :number
                """)
        .param("liveBlogId", liveBlogId)
        .param("number", number)
        .query(
            (row, _) -> {
              byte[] previous = row.getBytes("previous_hash");
              return new FoundRevision(
                  RevisionFacts.read(row),
                  previous == null ? null : Hash.ofStored(previous),
                  row.getString("state"),
                  row.getBoolean("is_public"),
                  row.getString("status_now"),
                  row.getString("withheld"));
            })
        .optional();
  }
}
