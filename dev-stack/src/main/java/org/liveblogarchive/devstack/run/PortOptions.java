package org.liveblogarchive.devstack.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liveblogarchive.devstack.processes.Ports;
import org.liveblogarchive.devstack.services.StackPorts;
import picocli.CommandLine.Option;

/** Where everything listens on 127.0.0.1; 0 means any port that is free. */
final class PortOptions {

  @Option(
      names = "--gateway-port",
      paramLabel = "PORT",
      defaultValue = "${env:LIVEBLOG_GATEWAY_PORT:-8080}",
      description = "The public door (default: 8080, or LIVEBLOG_GATEWAY_PORT).")
  private int gateway;

  @Option(
      names = "--article-port",
      paramLabel = "PORT",
      defaultValue = "${env:LIVEBLOG_ARTICLE_PORT:-8081}",
      description = "The article service (default: 8081, or LIVEBLOG_ARTICLE_PORT).")
  private int articleService;

  @Option(
      names = "--search-port",
      paramLabel = "PORT",
      defaultValue = "${env:LIVEBLOG_SEARCH_PORT:-8082}",
      description = "The search service (default: 8082, or LIVEBLOG_SEARCH_PORT).")
  private int searchService;

  @Option(
      names = "--gateway-management-port",
      paramLabel = "PORT",
      defaultValue = "${env:LIVEBLOG_GATEWAY_MANAGEMENT_PORT:-8180}",
      description =
          "Health and metrics of the gateway (default: 8180, or LIVEBLOG_GATEWAY_MANAGEMENT_PORT).")
  private int gatewayManagement;

  @Option(
      names = "--article-management-port",
      paramLabel = "PORT",
      defaultValue = "${env:LIVEBLOG_ARTICLE_MANAGEMENT_PORT:-8181}",
      description =
          "Health and metrics of the article service (default: 8181, or"
              + " LIVEBLOG_ARTICLE_MANAGEMENT_PORT).")
  private int articleServiceManagement;

  @Option(
      names = "--search-management-port",
      paramLabel = "PORT",
      defaultValue = "${env:LIVEBLOG_SEARCH_MANAGEMENT_PORT:-8182}",
      description =
          "Health and metrics of the search service (default: 8182, or"
              + " LIVEBLOG_SEARCH_MANAGEMENT_PORT).")
  private int searchServiceManagement;

  @Option(
      names = "--postgresql-port",
      paramLabel = "PORT",
      defaultValue = "${env:LIVEBLOG_POSTGRESQL_PORT:-15432}",
      description = "PostgreSQL (default: 15432, or LIVEBLOG_POSTGRESQL_PORT).")
  private int postgreSql;

  @Option(
      names = "--elasticsearch-port",
      paramLabel = "PORT",
      defaultValue = "${env:LIVEBLOG_ELASTICSEARCH_PORT:-19200}",
      description = "Elasticsearch (default: 19200, or LIVEBLOG_ELASTICSEARCH_PORT).")
  private int elasticsearch;

  @Option(
      names = "--redis-port",
      paramLabel = "PORT",
      defaultValue = "${env:LIVEBLOG_REDIS_PORT:-16379}",
      description = "Redis (default: 16379, or LIVEBLOG_REDIS_PORT).")
  private int redis;

  /** The ports to use: those given, and free ones where 0 was given. */
  StackPorts chosen() {
    return new StackPorts(
        orFree(gateway),
        orFree(gatewayManagement),
        orFree(articleService),
        orFree(articleServiceManagement),
        orFree(searchService),
        orFree(searchServiceManagement),
        postgreSql,
        elasticsearch,
        redis);
  }

  private static int orFree(int port) {
    return port == 0 ? Ports.free() : port;
  }

  /** Returns a sentence on each port that cannot be had. */
  List<String> problems() {
    Map<Integer, String> options = new HashMap<>();
    List<String> problems = new ArrayList<>();
    for (NamedPort port : given()) {
      String earlier = options.putIfAbsent(port.number(), port.option());
      if (earlier != null) {
        problems.add(
            "Port %d is given twice: with %s and %s."
                .formatted(port.number(), earlier, port.option()));
      } else if (!Ports.isFree(port.number())) {
        problems.add(port.taken());
      }
    }
    return problems;
  }

  private List<NamedPort> given() {
    return Stream.of(
            new NamedPort("--gateway-port", gateway),
            new NamedPort("--article-port", articleService),
            new NamedPort("--search-port", searchService),
            new NamedPort("--gateway-management-port", gatewayManagement),
            new NamedPort("--article-management-port", articleServiceManagement),
            new NamedPort("--search-management-port", searchServiceManagement),
            new NamedPort("--postgresql-port", postgreSql),
            new NamedPort("--elasticsearch-port", elasticsearch),
            new NamedPort("--redis-port", redis))
        .filter(port -> port.number() != 0)
        .toList();
  }

  private record NamedPort(String option, int number) {
    String taken() {
      String holder = PortHolder.of(number).map(" by "::concat).orElse("");
      return "Port %d is taken%s; choose another one with %s PORT."
          .formatted(number, holder, option);
    }
  }
}
