package org.liveblogarchive.article.feed;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every live blog and entry as it is now, each exactly as the change feed showed it last. A reader
 * that lost its place reads this and then tails the feed from {@code changesCursor}.
 *
 * <p>A page shows what is committed when it is read. What is created or changed between two pages
 * may be missed here and is met in the feed, and what a page shows early comes again there, so that
 * a reader who drops what is not newer than what it knows ends up with the truth.
 */
@Repository
class Snapshot {

  private final JdbcClient database;
  private final Places places;
  private final FeedSettings settings;

  Snapshot(JdbcClient database, Places places, FeedSettings settings) {
    this.database = database;
    this.places = places;
    this.settings = settings;
  }

  /**
   * Returns the page after {@code cursor}.
   *
   * @param cursor null for the first page
   * @param liveBlog shows only this one and its entries, unless it is null
   */
  SnapshotPage page(@Nullable String cursor, int limit, @Nullable UUID liveBlog) {
    String list = liveBlog == null ? "snapshot" : "snapshot of " + liveBlog;
    Place place = places.of(cursor, list);
    int size = Math.min(limit, settings.pageSize());
    List<FeedItem> items = after(place, size, liveBlog);
    return new SnapshotPage(
        items,
        place.changes().toString(),
        items.size() < size ? null : after(place, items.getLast()).cursor(list));
  }

  private List<FeedItem> after(Place place, int limit, @Nullable UUID liveBlog) {
    JdbcClient.StatementSpec statement =
        database
            .sql(
                """
                select thing.live_blog_id, thing.entry_id, thing.number, revision.kind,
                    revision.recorded_at, revision.effective_at, thing.state, thing.language
                from (
                    (select id as live_blog_id, null::uuid as entry_id, state_revision as number,
                        state, language
                    from live_blog
                    where id > :liveBlog %s
                    order by id
                    limit :limit)
                  union all
                    (select entry.live_blog_id, entry.id, entry.revision, entry.state,
                        live_blog.language
                    from entry join live_blog on live_blog.id = entry.live_blog_id
                    where entry.id > :entry %s
                    order by entry.id
                    limit :limit)
                  ) as thing
                  join revision on revision.live_blog_id = thing.live_blog_id
                    and revision.number = thing.number
                order by thing.entry_id nulls first, thing.live_blog_id
                limit :limit
                """
                    .formatted(
                        liveBlog == null ? "" : "and id = :only",
                        liveBlog == null ? "" : "and entry.live_blog_id = :only"))
            .param("liveBlog", place.liveBlog())
            .param("entry", place.entry())
            .param("limit", limit);
    return (liveBlog == null ? statement : statement.param("only", liveBlog))
        .query((row, number) -> FeedRow.read(row))
        .list();
  }

  private static Place after(Place place, FeedItem last) {
    UUID entryId = last.entryId();
    return entryId == null ? place.afterLiveBlog(last.liveBlogId()) : place.afterEntry(entryId);
  }
}
