package org.liveblogarchive.gateway.running;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
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
    return start(SharedServers.redis(), articles, search, changed);
  }

  static Gateway start(Redis redis, Service articles, Service search, String... changed) {
    Map<String, String> settings = new HashMap<>();
    settings.put("server.port", "0");
    settings.put("management.server.port", "0");
    settings.put("spring.data.redis.host", redis.host());
    settings.put("spring.data.redis.port", Integer.toString(redis.port()));
    // A machine that is busy building may take its time; how long Redis is waited for is not at
    // test.
    settings.put("limits.patience", "1s");
    // Nobody sends requests to a gateway that a test stops.
    settings.put("shutdown.notice", "0s");
    // Most is about what happens on the way to a service, which readers of the cache do not go.
    settings.put("cache.paths", "");
    settings.put("services.article-service", articles.address());
    settings.put("services.search-service", search.address());
    settings.put("tokens.signing-keys", SigningFolder.SHARED.folder().toString());
    for (String setting : changed) {
      int end = setting.indexOf('=');
      settings.put(setting.substring(0, end), setting.substring(end + 1));
    }
    String[] arguments =
        settings.entrySet().stream().map(setting -> "--" + setting).toArray(String[]::new);
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

  /** Forgets what its circuit breakers have seen. */
  void closeCircuits() {
    context
        .getBean(CircuitBreakerRegistry.class)
        .getAllCircuitBreakers()
        .forEach(CircuitBreaker::reset);
  }

  double gauge(String name) {
    return context.getBean(MeterRegistry.class).get(name).gauge().value();
  }

  double counter(String name) {
    return context.getBean(MeterRegistry.class).get(name).counter().count();
  }

  @Override
  public void close() {
    context.close();
  }

  private int port(String name) {
    return context.getEnvironment().getRequiredProperty(name, Integer.class);
  }
}
