package org.liveblogarchive.devstack.run;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.devstack.processes.Ports;
import org.liveblogarchive.devstack.services.StackPorts;
import picocli.CommandLine.Option;

/** Where everything listens on 127.0.0.1. Each has an environment variable too. */
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
      description = "Health and metrics of the gateway (default: 8180).")
  private int gatewayManagement;

  @Option(
      names = "--article-management-port",
      paramLabel = "PORT",
      defaultValue = "${env:LIVEBLOG_ARTICLE_MANAGEMENT_PORT:-8181}",
      description = "Health and metrics of the article service (default: 8181).")
  private int articleServiceManagement;

  @Option(
      names = "--search-management-port",
      paramLabel = "PORT",
      defaultValue = "${env:LIVEBLOG_SEARCH_MANAGEMENT_PORT:-8182}",
      description = "Health and metrics of the search service (default: 8182).")
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

  StackPorts all() {
    return new StackPorts(
        gateway,
        gatewayManagement,
        articleService,
        articleServiceManagement,
        searchService,
        searchServiceManagement,
        postgreSql,
        elasticsearch,
        redis);
  }

  /** Returns a sentence on each port that something else listens on. */
  List<String> taken() {
    List<String> taken = new ArrayList<>();
    check(taken, gateway, "--gateway-port");
    check(taken, articleService, "--article-port");
    check(taken, searchService, "--search-port");
    check(taken, gatewayManagement, "--gateway-management-port");
    check(taken, articleServiceManagement, "--article-management-port");
    check(taken, searchServiceManagement, "--search-management-port");
    check(taken, postgreSql, "--postgresql-port");
    check(taken, elasticsearch, "--elasticsearch-port");
    check(taken, redis, "--redis-port");
    return taken;
  }

  private static void check(List<String> taken, int port, String option) {
    if (port != 0 && !Ports.isFree(port)) {
      String holder = PortHolder.of(port).map(" by "::concat).orElse("");
      taken.add(
          "Port %d is taken%s; choose another one with %s PORT.".formatted(port, holder, option));
    }
  }
}
