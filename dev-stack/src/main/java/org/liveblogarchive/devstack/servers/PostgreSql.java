package org.liveblogarchive.devstack.servers;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A running PostgreSQL.
 *
 * @param username a superuser, so that tests may create databases and roles
 */
public record PostgreSql(String host, int port, String username, String password)
    implements Address {

  static PostgreSql at(URI uri) {
    List<String> user = List.of(uri.getUserInfo().split(":", 2));
    return new PostgreSql(uri.getHost(), uri.getPort(), user.get(0), user.get(1));
  }

  /** Without the credentials: pass {@link #username} and {@link #password} beside it. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
  }

  /** Creates an empty database unless it exists. */
  public void createDatabase(String database) {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      boolean exists =
          statement
              .executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + database + "'")
              .next();
      if (!exists) {
        statement.execute("CREATE DATABASE \"" + database + "\"");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("could not create the database " + database, e);
    }
  }

  @Override
  public URI uri() {
    return URI.create("postgresql://%s:%s@%s:%d".formatted(username, password, host, port));
  }

  @Override
  public boolean answers() {
    try (Connection connection = connection()) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(jdbcUrl("postgres"), username, password);
  }
}
