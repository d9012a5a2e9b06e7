package org.liveblogarchive.devstack.servers.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.devstack.processes.Ending;
import org.liveblogarchive.devstack.processes.PidFile;
import org.liveblogarchive.devstack.processes.Ports;
import org.liveblogarchive.devstack.servers.PostgreSql;
import org.liveblogarchive.devstack.servers.Redis;
import org.liveblogarchive.devstack.servers.Server;
import org.liveblogarchive.devstack.servers.ServerNotStarted;
import org.liveblogarchive.devstack.servers.ServerSettings;

class LocalServersIntegrationTests {

  @TempDir Path folder;

  @Test
  void postgreSqlKeepsItsDataWhenItIsRestarted() throws SQLException {
    try (Server<PostgreSql> server = postgreSql()) {
      server.start().createDatabase("news");

      PostgreSql address = server.restart();

      assertThat(databases(address)).contains("news");
    }
  }

  @Test
  void postgreSqlHasAnEmptyDiskWhenThatIsAskedFor() throws SQLException {
    try (Server<PostgreSql> server = postgreSql()) {
      PostgreSql before = server.start();
      before.createDatabase("news");

      PostgreSql after = server.restartWithEmptyDisk();

      assertThat(after).isEqualTo(before);
      assertThat(databases(after)).doesNotContain("news");
    }
  }

  @Test
  void postgreSqlStopsWhileClientsAreConnected() throws SQLException {
    try (Server<PostgreSql> server = postgreSql()) {
      PostgreSql address = server.start();
      try (Connection connection = connection(address)) {
        assertThat(connection.isValid(1)).isTrue();

        server.stop();

        assertThat(Ports.isFree(address.port())).isTrue();
      }
    }
  }

  @Test
  void postgreSqlListensOnThisMachineOnly() throws SQLException {
    try (Server<PostgreSql> server = postgreSql();
        Connection connection = connection(server.start());
        Statement statement = connection.createStatement()) {
      var addresses = statement.executeQuery("SHOW listen_addresses");

      assertThat(addresses.next()).isTrue();
      assertThat(addresses.getString(1)).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void redisIsRestartedOnThePortThatItChose() {
    try (Server<Redis> server = redis(0)) {
      Redis before = server.start();

      assertThat(server.restart()).isEqualTo(before);
      assertThat(before.answers()).isTrue();
    }
  }

  @Test
  void aTakenPortIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Server<Redis> server = redis(taken.getLocalPort())) {
      assertThatThrownBy(server::start)
          .isInstanceOf(ServerNotStarted.class)
          .hasMessage("Redis cannot start: port " + taken.getLocalPort() + " is taken");
    }
  }

  @Test
  void aFailedStartQuotesTheServersLogAndLeavesNothing() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    try (Server<PostgreSql> server = postgreSql()) {
      assertThatThrownBy(server::start)
          .isInstanceOf(ServerNotStarted.class)
          .hasMessageContaining("PostgreSQL ended while it was starting")
          .hasMessageContaining("postgresql.conf");
    }
    assertNothingRuns();
  }

  @Test
  void aStoppedServerIsGone() {
    Server<Redis> server = redis(0);
    Redis address = server.start();

    server.stop();

    assertThat(address.answers()).isFalse();
    assertNothingRuns();
  }

  @Test
  void aServerThatWasKilledStartsAgainWithItsData() throws SQLException {
    try (Server<PostgreSql> server = postgreSql()) {
      server.start().createDatabase("news");
      new PidFile(folder.resolve("server.pid")).process().ifPresent(Ending::force);

      assertThat(databases(server.restart())).contains("news");
    }
  }

  private void assertNothingRuns() {
    assertThat(new PidFile(folder.resolve("server.pid")).path()).doesNotExist();
    assertThat(
            ProcessHandle.current()
                .descendants()
                .flatMap(process -> process.info().commandLine().stream()))
        .noneMatch(command -> command.contains(folder.toString()));
  }

  private Server<PostgreSql> postgreSql() {
    return new LocalServers().postgreSql(ServerSettings.disposable(folder));
  }

  private Server<Redis> redis(int port) {
    return new LocalServers().redis(new ServerSettings(folder, port, false));
  }

  private static List<String> databases(PostgreSql address) throws SQLException {
    try (Connection connection = connection(address);
        Statement statement = connection.createStatement()) {
      var names = statement.executeQuery("SELECT datname FROM pg_database");
      List<String> all = new ArrayList<>();
      while (names.next()) {
        all.add(names.getString(1));
      }
      return all;
    }
  }

  private static Connection connection(PostgreSql address) throws SQLException {
    return DriverManager.getConnection(
        address.jdbcUrl("postgres"), address.username(), address.password());
  }
}
