package org.liveblogarchive.article.liveblog;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.database.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All live blogs as they are now. */
@Repository
public class LiveBlogs {

  private static final String SELECT = "select " + LiveBlogRow.COLUMNS + " from live_blog ";

  private final JdbcClient database;

  LiveBlogs(JdbcClient database) {
    this.database = database;
  }

  /** Finds a live blog, whatever its status. */
  public Optional<LiveBlog> find(UUID id) {
    return database
        .sql(SELECT + "where id = :id")
        .param("id", id)
        .query((row, number) -> LiveBlogRow.read(row))
        .optional();
  }

  /** Finds a live blog by its slug, whatever its status. */
  public Optional<LiveBlog> findBySlug(String slug) {
    return database
        .sql(SELECT + "where slug = :slug")
        .param("slug", slug)
        .query((row, number) -> LiveBlogRow.read(row))
        .optional();
  }

  /** Returns the live blogs that match {@code filter} and follow {@code after} in the list. */
  public Slice<Listed> page(LiveBlogFilter filter, Order order, @Nullable Place after, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    StringBuilder where = new StringBuilder("true");
    anyOf(where, values, "status", filter.statuses().stream().map(Object::toString).toList());
    anyOf(where, values, "language", filter.languages());
    anyOf(where, values, "publisher", filter.publishers());
    if (!filter.topics().isEmpty()) {
      where.append(" and topics && :topics::text[]");
      values.put("topics", filter.topics().toArray(String[]::new));
    }
    bound(where, values, "listed_at >= :from", "from", filter.from());
    bound(where, values, "listed_at < :to", "to", filter.to());
    if (after != null) {
      where
          .append(" and (listed_at, id) ")
          .append(order.beyond())
          .append(" (:afterTime, :afterId)");
      values.put("afterTime", after.time().atOffset(ZoneOffset.UTC));
      values.put("afterId", after.id());
    }
    values.put("limit", limit + 1);
    String direction = order.direction();
    String sql =
        "select listed_at, "
            + LiveBlogRow.COLUMNS
            + " from live_blog where "
            + where
            + " order by listed_at "
            + direction
            + ", id "
            + direction
            + " limit :limit";
    List<Listed> found =
        database
            .sql(sql)
            .params(values)
            .query(
                (row, number) -> new Listed(Instants.read(row, "listed_at"), LiveBlogRow.read(row)))
            .list();
    return Slice.of(found, limit);
  }

  private static void anyOf(
      StringBuilder where, Map<String, Object> values, String column, List<String> wanted) {
    if (!wanted.isEmpty()) {
      where.append(" and ").append(column).append(" = any(:").append(column).append(")");
      values.put(column, wanted.toArray(String[]::new));
    }
  }

  private static void bound(
      StringBuilder where,
      Map<String, Object> values,
      String condition,
      String name,
      @Nullable Instant limit) {
    if (limit != null) {
      where.append(" and ").append(condition);
      values.put(name, limit.atOffset(ZoneOffset.UTC));
    }
  }

  /** A place in the list of live blogs. */
  public record Place(Instant time, UUID id) {}

  /** A live blog with the time it is listed by. */
  public record Listed(Instant time, LiveBlog liveBlog) {

    /** Returns the place of this live blog in the list. */
    public Place place() {
      return new Place(time, liveBlog.id());
    }
  }
}
