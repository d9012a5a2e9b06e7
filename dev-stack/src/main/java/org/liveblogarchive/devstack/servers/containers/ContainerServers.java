package org.liveblogarchive.devstack.servers.containers;

import org.liveblogarchive.devstack.servers.Elasticsearch;
import org.liveblogarchive.devstack.servers.PostgreSql;
import org.liveblogarchive.devstack.servers.Redis;
import org.liveblogarchive.devstack.servers.Server;
import org.liveblogarchive.devstack.servers.ServerSettings;
import org.liveblogarchive.devstack.servers.Servers;
import org.testcontainers.DockerClientFactory;

/** Servers as containers of the stock images. */
public final class ContainerServers implements Servers {

  /** Whether an engine answers. Looks for it where Testcontainers does. */
  public static boolean areAvailable() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  @Override
  public Server<PostgreSql> postgreSql(ServerSettings settings) {
    return new ContainerServer<>(new PostgreSqlImage(), settings);
  }

  @Override
  public Server<Elasticsearch> elasticsearch(ServerSettings settings) {
    return new ContainerServer<>(new ElasticsearchImage(), settings);
  }

  @Override
  public Server<Redis> redis(ServerSettings settings) {
    return new ContainerServer<>(new RedisImage(), settings);
  }
}
