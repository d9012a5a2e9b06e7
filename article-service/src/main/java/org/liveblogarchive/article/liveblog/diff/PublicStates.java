package org.liveblogarchive.article.liveblog.diff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.liveblogarchive.article.liveblog.Slice;
import org.liveblogarchive.article.liveblog.history.PublicHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The states in which the public saw live blogs and their entries at two revisions. */
@Repository
class PublicStates {

  /** Sorted before the joins, so that those are made only for the page that is asked for. */
  private static final String ENTRIES =
      """
      select touched.entry_id, touched.number,
          case when before.status = 'published' then before.state end as before,
          case when after.status = 'published' then after.state end as after,
          coalesce(entry.status, 'withdrawn') in ('withdrawn', 'discarded')
            or (before.status = 'published' and before.state is null)
            or (after.status = 'published' and after.state is null) as hidden
      from (
          select entry_id, max(number) as number from revision
          where live_blog_id = :liveBlogId
            and number > :from
            and number <= :to
            and entry_id is not null
          group by entry_id
          order by 2
        ) touched
        join lateral (
          select state, state_hash, status
          from revision
          where live_blog_id = :liveBlogId and number = touched.number
        ) after on true
        left join lateral (
          select state, state_hash, status
          from revision
          where entry_id = touched.entry_id and live_blog_id = :liveBlogId and number <= :from
          order by number desc
          limit 1
        ) before on true
        left join entry on entry.id = touched.entry_id
      where (before.status = 'published' or after.status = 'published')
        and before.state_hash is distinct from after.state_hash
      """;

  private final JdbcClient database;

  PublicStates(JdbcClient database) {
    this.database = database;
  }

  /** Tells whether the public saw the live blog at a revision. */
  boolean isPublicAt(UUID liveBlogId, long number) {
    return database
        .sql(
            """
            select status not in ('draft', 'discarded') from revision
            where live_blog_id = :liveBlogId and entry_id is null
              and number <= least(:number, (
                select state_revision from live_blog where id = :liveBlogId))
            order by number desc
            limit 1
            """)
        .param("liveBlogId", liveBlogId)
        .param("number", number)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** Returns the live blog itself, if what is its own changed. */
  Optional<Sides> ofLiveBlog(UUID liveBlogId, long from, long to) {
    // The last of its own revisions is known, which spares a walk over those of its entries.
    return database
        .sql(
            """
            select after.number, before.state as before, after.state as after,
                after.state is null or (before.number is not null and before.state is null)
                  as hidden
            from (
                select number, state, state_hash from revision
                where live_blog_id = :liveBlogId and entry_id is null
                  and number <= least(:to, (
                    select state_revision from live_blog where id = :liveBlogId))
                order by number desc
                limit 1
              ) after
              left join lateral (
                select number, state, state_hash from revision
                where live_blog_id = :liveBlogId and entry_id is null
                  and number <= least(:from, after.number)
                order by number desc
                limit 1
              ) before on true
            where before.state_hash is distinct from after.state_hash
            """)
        .param("liveBlogId", liveBlogId)
        .param("from", from)
        .param("to", to)
        .query(
            (row, _) ->
                new Sides(
                    null,
                    row.getLong("number"),
                    row.getString("before"),
                    row.getString("after"),
                    row.getBoolean("hidden")))
        .optional();
  }

  /** Returns the entries that changed for the public, by their last change, after a number. */
  Slice<Sides> ofEntries(UUID liveBlogId, long from, long to, long after, int limit) {
    return Slice.of(
        database
            .sql(
                ENTRIES
                    + """
                    and touched.number > :after
                    order by touched.number
                    limit :limit
                    """)
            .param("liveBlogId", liveBlogId)
            .param("from", from)
            .param("to", to)
            .param("after", after)
            .param("limit", limit + 1)
            .query((row, _) -> read(row))
            .list(),
        limit);
  }

  /** Returns one entry, if it changed for the public. */
  Optional<Sides> ofEntry(UUID liveBlogId, UUID entryId, long from, long to) {
    return database
        .sql(ENTRIES + "and touched.entry_id = :entryId")
        .param("liveBlogId", liveBlogId)
        .param("from", from)
        .param("to", to)
        .param("entryId", entryId)
        .query((row, _) -> read(row))
        .optional();
  }

  /** Tells whether the public ever saw an entry. */
  boolean wasEverPublic(UUID liveBlogId, UUID entryId) {
    return database
        .sql(
            "select exists (select from "
                + PublicHistory.REVISIONS
                + " where revision.live_blog_id = :liveBlogId and revision.entry_id = :entryId and "
                + PublicHistory.IS_PUBLIC
                + ")")
        .param("liveBlogId", liveBlogId)
        .param("entryId", entryId)
        .query(Boolean.class)
        .single();
  }

  private static Sides read(ResultSet row) throws SQLException {
    return new Sides(
        row.getObject("entry_id", UUID.class),
        row.getLong("number"),
        row.getString("before"),
        row.getString("after"),
        row.getBoolean("hidden"));
  }
}
