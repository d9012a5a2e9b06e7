package org.liveblogarchive.article.liveblog.memento;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.database.Instants;
import org.liveblogarchive.article.liveblog.history.PublicHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moments at which the public view of live blogs changed. */
@Repository
class Mementos {

  /**
   * One row a second. What took effect before the live blog itself was public is a part of its
   * first memento.
   */
  private static final String MOMENTS =
      "with change as (select greatest(revision.effective_at, first_public.effective_at) as at from"
          + " "
          + PublicHistory.REVISIONS
          + " where revision.live_blog_id = :liveBlogId and "
          + PublicHistory.IS_PUBLIC
          + """
          ), moment as (
            select date_trunc('second', at) as second, max(at) as at from change group by 1
          )
          """;

  private final JdbcClient database;

  Mementos(JdbcClient database) {
    this.database = database;
  }

  /**
   * Returns the memento that was current at a time, the first one for a time before it (RFC 7089,
   * section 4.5.3).
   *
   * @param wanted null for the newest
   */
  Optional<Memento> find(UUID liveBlogId, @Nullable Instant wanted) {
    return database
        .sql(
            MOMENTS
                + """
                select at from moment
                order by second > :wanted::timestamptz,
                  case when second > :wanted::timestamptz then second end,
                  second desc
                limit 1
                """)
        .param("liveBlogId", liveBlogId)
        .param("wanted", wanted == null ? "infinity" : wanted.toString())
        .query((row, _) -> read(liveBlogId, row))
        .optional();
  }

  /** Returns a page of all mementos, if there is such a page. */
  Optional<TimeMap> page(UUID liveBlogId, int page) {
    long start = (page - 1L) * TimeMap.PAGE;
    NavigableMap<Long, Memento> around = new TreeMap<>();
    database
        .sql(
            MOMENTS
                + """
                , numbered as (
                  select at, row_number() over (order by second) as place,
                    count(*) over () as total
                  from moment
                )
                select at, place from numbered
                where place in (1, total) or place between :start - :page + 1 and :start + 2 * :page
                """)
        .param("liveBlogId", liveBlogId)
        .param("start", start)
        .param("page", TimeMap.PAGE)
        .query((row, _) -> around.put(row.getLong("place"), read(liveBlogId, row)))
        .list();
    List<Memento> mementos = shown(around, page);
    if (mementos.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeMap(
            liveBlogId,
            page,
            mementos,
            around.firstEntry().getValue(),
            around.lastEntry().getValue(),
            span(around, page - 1),
            span(around, page + 1)));
  }

  private static TimeMap.@Nullable Span span(NavigableMap<Long, Memento> around, int page) {
    List<Memento> mementos = shown(around, page);
    return mementos.isEmpty()
        ? null
        : new TimeMap.Span(page, mementos.getFirst(), mementos.getLast());
  }

  private static List<Memento> shown(NavigableMap<Long, Memento> around, int page) {
    long start = (page - 1L) * TimeMap.PAGE + 1;
    return List.copyOf(around.subMap(start, start + TimeMap.PAGE).values());
  }

  private static Memento read(UUID liveBlogId, ResultSet row) throws SQLException {
    return new Memento(liveBlogId, Instants.read(row, "at"));
  }
}
