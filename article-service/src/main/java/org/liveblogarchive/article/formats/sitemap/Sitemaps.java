package org.liveblogarchive.article.formats.sitemap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.database.Instants;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All public live blogs in parts of a fixed size, in the order in which they were created. */
@Repository
class Sitemaps {

  private static final String PUBLIC = "status in ('live', 'ended')";

  private final JdbcClient database;

  Sitemaps(JdbcClient database) {
    this.database = database;
  }

  /** Returns the parts; none where there is no public live blog. */
  List<Part> parts(int size) {
    return database
        .sql(
            """
            with numbered as (
              select id, updated_at, (row_number() over (order by id) - 1) / :size + 1 as part
              from live_blog where status in ('live', 'ended')
            )
            select part, count(*) as live_blogs, max(updated_at) as changed_at,
              (array_agg(id order by id))[1] as first_id, (array_agg(id order by id desc))[1] as last_id
            from numbered group by part order by part
            """)
        .param("size", size)
        .query((row, _) -> part(row))
        .list();
  }

  /** Returns one of those parts, if there is such a part. */
  Optional<Part> part(int number, int size) {
    return database
        .sql(
            """
            with part as (
              select id, updated_at from live_blog where status in ('live', 'ended')
              order by id limit :size offset :before
            )
            select :number as part, count(*) as live_blogs, max(updated_at) as changed_at,
              (array_agg(id order by id))[1] as first_id, (array_agg(id order by id desc))[1] as last_id
            from part having count(*) > 0
            """)
        .param("number", number)
        .param("size", size)
        .param("before", (number - 1L) * size)
        .query((row, _) -> part(row))
        .optional();
  }

  /** Returns some of the live blogs of a part, following one of them or from its beginning. */
  List<Place> places(Part part, @Nullable UUID after, int most) {
    return database
        .sql(
            "select id, slug, updated_at from live_blog where "
                + PUBLIC
                + " and id <= :last and "
                + (after == null ? "id >= :from" : "id > :from")
                + " order by id limit :most")
        .param("last", part.last)
        .param("from", after == null ? part.first : after)
        .param("most", most)
        .query(
            (row, _) ->
                new Place(
                    row.getObject("id", UUID.class),
                    row.getString("slug"),
                    Instants.read(row, "updated_at")))
        .list();
  }

  /** Returns the newest live blogs that are listed at a time or later. */
  List<LiveBlog> since(Instant time, int most) {
    return database
        .sql(
            "select * from live_blog where "
                + PUBLIC
                + " and listed_at >= :time order by listed_at desc, id desc limit :most")
        .param("time", time.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, _) -> LiveBlogRow.read(row))
        .list();
  }

  private static Part part(ResultSet row) throws SQLException {
    return new Part(
        row.getInt("part"),
        row.getInt("live_blogs"),
        Instants.read(row, "changed_at"),
        row.getObject("first_id", UUID.class),
        row.getObject("last_id", UUID.class));
  }

  /**
   * A part of all live blogs. Two that are equal hold the same.
   *
   * @param number counted from 1
   * @param changedAt when any of its live blogs last changed
   */
  record Part(int number, int liveBlogs, Instant changedAt, UUID first, UUID last) {}

  /** Where a live blog is found. */
  record Place(UUID id, String slug, Instant changedAt) {}
}
