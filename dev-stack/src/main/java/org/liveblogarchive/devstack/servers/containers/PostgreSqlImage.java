package org.liveblogarchive.devstack.servers.containers;

import org.liveblogarchive.devstack.Build;
import org.liveblogarchive.devstack.servers.PostgreSql;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The {@code postgres} image, in the major version of the embedded binaries. */
final class PostgreSqlImage implements Image<PostgreSql> {

  private static final String USERNAME = "liveblog";
  private static final String PASSWORD = "liveblog";

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public GenericContainer<?> container() {
    return new PostgreSQLContainer("postgres:" + Build.postgreSqlVersion().replaceAll("\\..*", ""))
        .withUsername(USERNAME)
        .withPassword(PASSWORD)
        // The default waits for a message that comes only once where there is data already.
        .waitingFor(Wait.forListeningPort())
        .withCommand("postgres", "-c", "max_connections=300");
  }

  @Override
  public int port() {
    return PostgreSQLContainer.POSTGRESQL_PORT;
  }

  @Override
  public String data() {
    return "/var/lib/postgresql";
  }

  @Override
  public PostgreSql address(String host, int port) {
    return new PostgreSql(host, port, USERNAME, PASSWORD);
  }
}
