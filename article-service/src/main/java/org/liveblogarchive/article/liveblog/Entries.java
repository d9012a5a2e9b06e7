package org.liveblogarchive.article.liveblog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.database.Instants;
import org.liveblogarchive.article.history.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of all live blogs as they are now. */
@Repository
public class Entries {

  private static final String SELECT =
      "select id, live_blog_id, revision, updated_at, state from entry ";

  private final JdbcClient database;

  Entries(JdbcClient database) {
    this.database = database;
  }

  /** Finds an entry of a live blog, whatever its status. */
  public Optional<Entry> find(UUID liveBlogId, UUID entryId) {
    return database
        .sql(SELECT + "where id = :id and live_blog_id = :liveBlogId")
        .param("id", entryId)
        .param("liveBlogId", liveBlogId)
        .query((row, number) -> read(row))
        .optional();
  }

  /** Finds entries of a live blog by their ids, whatever their status. */
  public List<Entry> find(UUID liveBlogId, Collection<UUID> entryIds) {
    return entryIds.isEmpty()
        ? List.of()
        : database
            .sql(SELECT + "where live_blog_id = :liveBlogId and id = any(:ids)")
            .param("liveBlogId", liveBlogId)
            .param("ids", entryIds.toArray(UUID[]::new))
            .query((row, number) -> read(row))
            .list();
  }

  /**
   * Returns the published and withdrawn entries whose last change comes after a revision and not
   * after another, the oldest change first. An entry that changed several times is there once, as
   * it is now.
   */
  public Slice<Entry> changedAfter(UUID liveBlogId, long after, long upTo, int limit) {
    return Slice.of(
        database
            .sql(
                SELECT
                    + """
                    where live_blog_id = :liveBlogId and revision > :after and revision <= :upTo
                        and status in ('published', 'withdrawn')
                    order by revision
                    limit :limit
                    """)
            .param("liveBlogId", liveBlogId)
            .param("after", after)
            .param("upTo", upTo)
            .param("limit", limit + 1)
            .query((row, number) -> read(row))
            .list(),
        limit);
  }

  /** Tells whether an entry of a live blog that the public knew was taken down. */
  public boolean anyWithdrawn(UUID liveBlogId) {
    return database
        .sql(
            """
            select exists(
              select from entry where live_blog_id = :liveBlogId and status = 'withdrawn')
            """)
        .param("liveBlogId", liveBlogId)
        .query(Boolean.class)
        .single();
  }

  /** Returns every entry of a live blog, whatever its status, oldest first. */
  public List<Entry> all(UUID liveBlogId) {
    return database
        .sql(SELECT + "where live_blog_id = :liveBlogId order by position")
        .param("liveBlogId", liveBlogId)
        .query((row, number) -> read(row))
        .list();
  }

  /**
   * Returns the published entries of a live blog that follow a place in it.
   *
   * @param after the position to go on from, or null to start at the list's end that comes first
   */
  public Slice<Entry> page(
      UUID liveBlogId, Order order, boolean onlyKeyEvents, @Nullable Long after, int limit) {
    String sql =
        SELECT
            + "where live_blog_id = :liveBlogId and status = 'published'"
            + (onlyKeyEvents ? " and key_event" : "")
            + (after == null ? "" : " and position " + order.beyond() + " :after")
            + " order by position "
            + order.direction()
            + " limit :limit";
    JdbcClient.StatementSpec statement =
        database.sql(sql).param("liveBlogId", liveBlogId).param("limit", limit + 1);
    if (after != null) {
      statement = statement.param("after", after);
    }
    return Slice.of(statement.query((row, number) -> read(row)).list(), limit);
  }

  /** Returns the entries of a live blog that have one of these statuses and follow a place. */
  public Slice<Entry> page(
      UUID liveBlogId, Set<EntryStatus> statuses, Order order, @Nullable Long after, int limit) {
    long beyond = order == Order.NEWEST ? Long.MAX_VALUE : 0;
    return Slice.of(
        database
            .sql(
                SELECT
                    + "where live_blog_id = :liveBlogId and status = any(:statuses) and position "
                    + order.beyond()
                    + " :after order by position "
                    + order.direction()
                    + " limit :limit")
            .param("liveBlogId", liveBlogId)
            .param("statuses", statuses.stream().map(Object::toString).toArray(String[]::new))
            .param("after", after == null ? beyond : after)
            .param("limit", limit + 1)
            .query((row, number) -> read(row))
            .list(),
        limit);
  }

  /** Returns the page in whose middle {@code entry} stands, as far as there are entries around. */
  public Slice<Entry> pageAround(Entry entry, Order order, boolean onlyKeyEvents, int limit) {
    long position = entry.state().position();
    List<Entry> before =
        page(entry.liveBlogId(), order.reversed(), onlyKeyEvents, position, (limit - 1) / 2)
            .items();
    int room = limit - before.size() - 1;
    Slice<Entry> after = page(entry.liveBlogId(), order, onlyKeyEvents, position, room);

    List<Entry> items = new ArrayList<>(before.reversed());
    items.add(entry);
    items.addAll(after.items());
    return new Slice<>(List.copyOf(items), after.more());
  }

  private static Entry read(ResultSet row) throws SQLException {
    return new Entry(
        row.getObject("id", UUID.class),
        row.getObject("live_blog_id", UUID.class),
        row.getLong("revision"),
        Instants.read(row, "updated_at"),
        CanonicalJson.read(row.getString("state"), EntryState.class));
  }
}
