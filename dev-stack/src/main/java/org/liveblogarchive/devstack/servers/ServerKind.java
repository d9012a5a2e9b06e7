package org.liveblogarchive.devstack.servers;

import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The three kinds of server.
 *
 * @param name as used in file names
 * @param form makes a server of this kind
 * @param address reads what {@link Address#uri} wrote
 */
public record ServerKind<A extends Address>(
    String name, BiFunction<Servers, ServerSettings, Server<A>> form, Function<URI, A> address) {

  public static final ServerKind<PostgreSql> POSTGRESQL =
      new ServerKind<>("postgresql", Servers::postgreSql, PostgreSql::at);
  public static final ServerKind<Elasticsearch> ELASTICSEARCH =
      new ServerKind<>("elasticsearch", Servers::elasticsearch, Elasticsearch::new);
  public static final ServerKind<Redis> REDIS =
      new ServerKind<>("redis", Servers::redis, Redis::at);

  private static final List<ServerKind<?>> ALL = List.of(POSTGRESQL, ELASTICSEARCH, REDIS);

  public static ServerKind<?> named(String name) {
    return ALL.stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of server: " + name));
  }
}
