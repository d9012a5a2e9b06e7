package org.liveblogarchive.benchmarks.peers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liveblogarchive.benchmarks.load.Work;
import org.liveblogarchive.devstack.servers.PostgreSql;

/**
 * What an append has to cost at least: an entry's row, a revision's row and the live blog's counter
 * in one transaction, with a synchronous commit, in a database beside the system's own.
 */
public final class RawPostgreSql {

  private static final String DATABASE = "benchmark";

  private static final String TABLES =
      """
      drop table if exists revision, entry, live_blog;
      create table live_blog (
        id uuid primary key,
        revision bigint not null,
        entry_count integer not null
      );
      create table entry (
        id uuid primary key,
        live_blog_id uuid not null references live_blog,
        revision bigint not null,
        position bigint not null,
        state json not null,
        unique (live_blog_id, position)
      );
      create table revision (
        live_blog_id uuid not null references live_blog,
        number bigint not null,
        entry_id uuid not null,
        state json not null,
        hash bytea not null,
        recorded_at timestamptz not null default now(),
        primary key (live_blog_id, number)
      );
      """;

  private final PostgreSql server;
  private final List<UUID> liveBlogs;
  private final String state;

  private RawPostgreSql(PostgreSql server, List<UUID> liveBlogs, String state) {
    this.server = server;
    this.liveBlogs = liveBlogs;
    this.state = state;
  }

  /**
   * Prepares empty tables with some live blogs.
   *
   * @param state the JSON of each entry, written twice as the system does
   */
  public static RawPostgreSql prepare(PostgreSql server, int liveBlogs, String state) {
    server.createDatabase(DATABASE);
    List<UUID> ids = new ArrayList<>();
    try (Connection connection = connect(server);
        Statement statement = connection.createStatement()) {
      statement.execute(TABLES);
      for (int number = 0; number < liveBlogs; number++) {
        UUID id = UUID.randomUUID();
        statement.execute("insert into live_blog values ('" + id + "', 1, 0)");
        ids.add(id);
      }
      return new RawPostgreSql(server, List.copyOf(ids), state);
    } catch (SQLException e) {
      throw new IllegalStateException("the raw tables could not be made", e);
    }
  }

  /** One client that appends to any of the first so many live blogs. */
  public Work client(int among) {
    try {
      return new RawAppends(connect(server), liveBlogs.subList(0, among), state);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connect(PostgreSql server) throws SQLException {
    return DriverManager.getConnection(
        server.jdbcUrl(DATABASE), server.username(), server.password());
  }
}
