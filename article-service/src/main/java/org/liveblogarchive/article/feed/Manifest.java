package org.liveblogarchive.article.feed;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.feed.ManifestPage.Counts;
import org.liveblogarchive.article.feed.ManifestPage.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which revision every live blog and entry is at, without its content: what a copy elsewhere is
 * compared with. Where a copy that has tailed the feed as far as {@code changesCursor} differs, and
 * the feed shows no change of that thing from there on, the copy has drifted.
 */
@Repository
class Manifest {

  private final JdbcClient database;
  private final Places places;

  Manifest(JdbcClient database, Places places) {
    this.database = database;
    this.places = places;
  }

  /**
   * Returns the page after {@code cursor}.
   *
   * @param cursor null for the first page
   * @param liveBlog lists only this one and its entries, unless it is null
   */
  ManifestPage page(@Nullable String cursor, int limit, @Nullable UUID liveBlog) {
    String list = liveBlog == null ? "manifest" : "manifest of " + liveBlog;
    Place place = places.of(cursor, list);
    List<Line> items = after(place, limit, liveBlog);
    return new ManifestPage(
        cursor == null ? count(liveBlog) : null,
        items,
        place.changes().toString(),
        items.size() < limit ? null : after(place, items.getLast()).cursor(list));
  }

  private List<Line> after(Place place, int limit, @Nullable UUID liveBlog) {
    JdbcClient.StatementSpec statement =
        database
            .sql(
                """
                select id, live_blog_id, revision, status
                from (
                    (select id, null::uuid as live_blog_id, state_revision as revision, status
                    from live_blog
                    where id > :afterLiveBlog %s
                    order by id
                    limit :limit)
                  union all
                    (select id, live_blog_id, revision, status
                    from entry
                    where id > :afterEntry %s
                    order by id
                    limit :limit)
                  ) as thing
                order by live_blog_id is not null, id
                limit :limit
                """
                    .formatted(
                        liveBlog == null ? "" : "and id = :only",
                        liveBlog == null ? "" : "and live_blog_id = :only"))
            .param("afterLiveBlog", place.liveBlog())
            .param("afterEntry", place.entry())
            .param("limit", limit);
    return (liveBlog == null ? statement : statement.param("only", liveBlog))
        .query(
            (row, number) ->
                new Line(
                    row.getObject("id", UUID.class),
                    row.getObject("live_blog_id", UUID.class),
                    row.getLong("revision"),
                    row.getString("status")))
        .list();
  }

  private Counts count(@Nullable UUID liveBlog) {
    JdbcClient.StatementSpec statement =
        database.sql(
            """
            select (select count(*) from live_blog %s) as live_blogs,
                (select count(*) from entry %s) as entries
            """
                .formatted(
                    liveBlog == null ? "" : "where id = :only",
                    liveBlog == null ? "" : "where live_blog_id = :only"));
    return (liveBlog == null ? statement : statement.param("only", liveBlog))
        .query((row, number) -> new Counts(row.getLong("live_blogs"), row.getLong("entries")))
        .single();
  }

  private static Place after(Place place, Line last) {
    return last.liveBlogId() == null ? place.afterLiveBlog(last.id()) : place.afterEntry(last.id());
  }
}
