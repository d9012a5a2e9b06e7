package org.liveblogarchive.gateway.running;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liveblogarchive.devstack.servers.Redis;
import org.liveblogarchive.devstack.servers.SharedServers;
import org.liveblogarchive.gateway.GatewayApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A running gateway with the configuration of {@code config/}, on ports of its own. */
class Gateway implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Gateway(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts a gateway with some settings changed, each as {@code name=value}. */
  static Gateway start(Service articles, Service search, String... changed) {
    return start(
        System.getenv("TMPREDIS") != null ? new Redis("127.0.0.1", 26379) : SharedServers.redis(),
        articles,
        search,
        changed);
  }

  static Gateway start(Redis redis, Service articles, Service search, String... changed) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "server.port=0",
                "management.server.port=0",
                "spring.data.redis.host=" + redis.host(),
                "spring.data.redis.port=" + redis.port(),
                "services.article-service=" + articles.address(),
                "services.search-service=" + search.address()));
    settings.addAll(Arrays.asList(changed));
    String[] arguments = settings.stream().map("--"::concat).toArray(String[]::new);
    return new Gateway(SpringApplication.run(GatewayApplication.class, arguments));
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  URI managementAt(String path) {
    return URI.create("http://127.0.0.1:" + port("local.management.port") + path);
  }

  int port() {
    return port("local.server.port");
  }

  double gauge(String name) {
    return context.getBean(MeterRegistry.class).get(name).gauge().value();
  }

  @Override
  public void close() {
    context.close();
  }

  private int port(String name) {
    return context.getEnvironment().getRequiredProperty(name, Integer.class);
  }
}
