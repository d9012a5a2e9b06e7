package org.liveblogarchive.devstack.servers;

import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.devstack.Build;
import org.liveblogarchive.devstack.servers.sharing.SharedServer;

/**
 * The servers that integration tests use. Each is started at most once per run of Maven, when it is
 * first asked for, and ends with that run. Every method may throw {@link ServerNotStarted}.
 */
public final class SharedServers {

  private static final Path RUNS = Build.target().resolve("shared-servers");

  private static final Once<PostgreSql> POSTGRESQL = new Once<>(ServerKind.POSTGRESQL);
  private static final Once<Elasticsearch> ELASTICSEARCH = new Once<>(ServerKind.ELASTICSEARCH);
  private static final Once<Redis> REDIS = new Once<>(ServerKind.REDIS);

  private SharedServers() {}

  public static PostgreSql postgreSql() {
    return POSTGRESQL.address();
  }

  public static Elasticsearch elasticsearch() {
    return ELASTICSEARCH.address();
  }

  public static Redis redis() {
    return REDIS.address();
  }

  /** Creates an empty database that nobody else uses and answers its JDBC URL. */
  public static String freshDatabase() {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    postgreSql().createDatabase(name);
    return postgreSql().jdbcUrl(name);
  }

  /** Asks other processes once, then remembers. */
  private static final class Once<A extends Address> {
    private final ServerKind<A> kind;
    private @Nullable A address;

    Once(ServerKind<A> kind) {
      this.kind = kind;
    }

    synchronized A address() {
      if (address == null) {
        address = SharedServer.of(kind, RUNS).address();
      }
      return address;
    }
  }
}
