package org.liveblogarchive.benchmarks.peers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.liveblogarchive.benchmarks.load.Work;

/** The transactions of one client, over one connection. */
final class RawAppends implements Work {

  private static final int HASH_LENGTH = 32;

  private final Connection connection;
  private final List<UUID> liveBlogs;
  private final String state;
  private final PreparedStatement count;
  private final PreparedStatement entry;
  private final PreparedStatement revision;

  RawAppends(Connection connection, List<UUID> liveBlogs, String state) throws SQLException {
    this.connection = connection;
    this.liveBlogs = liveBlogs;
    this.state = state;
    connection.setAutoCommit(false);
    count =
        connection.prepareStatement(
            """
            update live_blog set revision = revision + 1, entry_count = entry_count + 1
            where id = ? returning revision
            """);
    entry =
        connection.prepareStatement(
            """
            insert into entry (id, live_blog_id, revision, position, state)
            values (?, ?, ?, ?, ?::json)
            """);
    revision =
        connection.prepareStatement(
            """
            insert into revision (live_blog_id, number, entry_id, state, hash)
            values (?, ?, ?, ?::json, ?)
            """);
  }

  @Override
  public boolean once() throws SQLException {
    UUID liveBlog = liveBlogs.get(ThreadLocalRandom.current().nextInt(liveBlogs.size()));
    UUID id = UUID.randomUUID();
    long number = countUp(liveBlog);
    entry.setObject(1, id);
    entry.setObject(2, liveBlog);
    entry.setLong(3, number);
    entry.setLong(4, number);
    entry.setString(5, state);
    entry.executeUpdate();
    revision.setObject(1, liveBlog);
    revision.setLong(2, number);
    revision.setObject(3, id);
    revision.setString(4, state);
    revision.setBytes(5, new byte[HASH_LENGTH]);
    revision.executeUpdate();
    connection.commit();
    return true;
  }

  private long countUp(UUID liveBlog) throws SQLException {
    count.setObject(1, liveBlog);
    try (ResultSet counted = count.executeQuery()) {
      counted.next();
      return counted.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
