package org.liveblogarchive.devstack.servers.local;

import org.liveblogarchive.devstack.servers.Elasticsearch;
import org.liveblogarchive.devstack.servers.PostgreSql;
import org.liveblogarchive.devstack.servers.Redis;
import org.liveblogarchive.devstack.servers.Server;
import org.liveblogarchive.devstack.servers.ServerSettings;
import org.liveblogarchive.devstack.servers.Servers;

/** Servers as processes of this machine. They listen on 127.0.0.1 only. */
public final class LocalServers implements Servers {

  @Override
  public Server<PostgreSql> postgreSql(ServerSettings settings) {
    return new LocalServer<>(new PostgreSqlRecipe(settings.durable()), settings);
  }

  @Override
  public Server<Elasticsearch> elasticsearch(ServerSettings settings) {
    return new LocalServer<>(new ElasticsearchRecipe(), settings);
  }

  @Override
  public Server<Redis> redis(ServerSettings settings) {
    return new LocalServer<>(new RedisRecipe(), settings);
  }
}
