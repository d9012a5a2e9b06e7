package org.liveblogarchive.devstack.servers;

/** One way to run servers: as local processes or as containers. None is started by being made. */
public interface Servers {

  Server<PostgreSql> postgreSql(ServerSettings settings);

  Server<Elasticsearch> elasticsearch(ServerSettings settings);

  Server<Redis> redis(ServerSettings settings);
}
