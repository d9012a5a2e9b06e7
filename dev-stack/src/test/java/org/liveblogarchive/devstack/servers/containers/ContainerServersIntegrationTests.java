package org.liveblogarchive.devstack.servers.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.devstack.servers.PostgreSql;
import org.liveblogarchive.devstack.servers.Redis;
import org.liveblogarchive.devstack.servers.Server;
import org.liveblogarchive.devstack.servers.ServerSettings;

@EnabledIf("org.liveblogarchive.devstack.servers.containers.ContainerServers#areAvailable")
class ContainerServersIntegrationTests {

  @TempDir Path folder;

  @Test
  void postgreSqlKeepsItsDataUntilItsDiskIsEmptied() throws SQLException {
    Server<PostgreSql> server =
        new ContainerServers().postgreSql(ServerSettings.disposable(folder));
    try (server) {
      PostgreSql first = server.start();
      first.createDatabase("news");

      assertThat(server.restart()).isEqualTo(first);
      assertThat(has(first, "news")).isTrue();

      assertThat(server.restartWithEmptyDisk()).isEqualTo(first);
      assertThat(has(first, "news")).isFalse();
    } finally {
      server.erase();
    }
  }

  @Test
  void redisIsGoneWhenItIsClosed() {
    Server<Redis> server = new ContainerServers().redis(ServerSettings.disposable(folder));
    Redis address = server.start();
    assertThat(address.answers()).isTrue();

    server.close();
    server.erase();

    assertThat(address.answers()).isFalse();
    assertThatThrownBy(server::start).hasMessage("Redis was closed");
  }

  private static boolean has(PostgreSql server, String database) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                server.jdbcUrl("postgres"), server.username(), server.password());
        var query =
            connection.prepareStatement("SELECT count(*) FROM pg_database WHERE datname = ?")) {
      query.setString(1, database);
      var count = query.executeQuery();
      return count.next() && count.getInt(1) == 1;
    }
  }
}
