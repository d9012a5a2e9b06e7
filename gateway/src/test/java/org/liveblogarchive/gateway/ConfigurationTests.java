package org.liveblogarchive.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.cloud.gateway.config.GatewayProperties;
import org.springframework.cloud.gateway.filter.FilterDefinition;
import org.springframework.cloud.gateway.route.RouteDefinition;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;

/** Reads the very files of {@code config/} that the gateway is started with. */
class ConfigurationTests {

  private static final Set<String> OURS =
      Set.of(
          "services",
          "fallback",
          "limits",
          "access",
          "tokens",
          "bodies",
          "cache",
          "compression",
          "stream",
          "bulkheads",
          "retries",
          "shutdown");

  private final ApplicationContextRunner gateway =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withUserConfiguration(AllSettings.class);

  @Test
  void bindsAndAcceptsEverySettingOfOurOwn() {
    gateway.run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void knowsEveryOtherSettingByName() throws IOException {
    KnownProperties known = new KnownProperties();

    gateway.run(
        context ->
            assertThat(settingsInFiles(context.getEnvironment()))
                .isNotEmpty()
                .filteredOn(name -> !OURS.contains(name.replaceFirst("\\..*", "")))
                .allMatch(known::contains));
  }

  @Test
  void doesNotStartWithoutItsFiles() {
    gateway
        .withSystemProperties("CONFIG_DIR=/nowhere")
        .run(context -> assertThat(context).getFailure().hasStackTraceContaining("anonymous"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services.articel-service=http://127.0.0.1:8081",
        "fallback.routes.search.subjekt=Search",
        "limits.anonymous.burst=7",
        "access.key-file=keys",
        "tokens.life=60s",
        "access.oidc.isuer=https://login.example",
        "access.guarded[0].paths=/api/v1/search/alerts",
        "bodies.max=1MB",
        "cache.largets=1MB",
        "compression.level=9",
        "stream.heart-rate=15s"
      })
  void refusesMisspelledSettings(String setting) {
    gateway.withPropertyValues(setting).run(context -> assertThat(context).hasFailed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limits.anonymous.capacity=0",
        "limits.anonymous.capacity=2000000000",
        "limits.anonymous.refill-per-second=0",
        "limits.tiers.standard.refill-per-second=1000000",
        "limits.patience=0s",
        "limits.patience=10s",
        "limits.trusted-proxies=-1"
      })
  void refusesLimitsThatWouldNotLimit(String setting) {
    gateway.withPropertyValues(setting).run(context -> assertThat(context).hasFailed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cache.longest=2s", "cache.unfollowed=1s"})
  void refusesToKeepAnythingForLongerThanAWithdrawalMayTake(String setting) {
    gateway.withPropertyValues(setting).run(context -> assertThat(context).hasFailed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:8081", "http://127.0.0.1:8081/internal", "http://a@b", ""})
  void refusesServiceAddressesWithMoreOrLessThanHost(String address) {
    gateway
        .withPropertyValues("services.article-service=" + address)
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void hasCircuitAndWordsForEveryRoute() {
    gateway.run(
        context -> {
          Environment settings = context.getEnvironment();
          List<String> routes = routes(settings).stream().map(RouteDefinition::getId).toList();

          assertThat(routes)
              .containsExactly(
                  "search-exports",
                  "alert-stream",
                  "search",
                  "bulk-imports",
                  "bundle-imports",
                  "imports",
                  "schemas",
                  "stream",
                  "documents",
                  "liveblogs",
                  "sitemaps");
          assertThat(names(settings, "resilience4j.circuitbreaker.instances"))
              .containsExactlyInAnyOrderElementsOf(routes);
          assertThat(names(settings, "fallback.routes"))
              .containsExactlyInAnyOrderElementsOf(routes);
          assertThat(routes).containsAll(names(settings, "bodies.routes"));
          assertThat(routes(settings))
              .filteredOn(route -> !filters(route).contains("LiveStream"))
              .allSatisfy(route -> assertThat(filters(route)).endsWith("CircuitBreaker"));
        });
  }

  @Test
  void letsNoRequestQueueForConnection() {
    gateway.run(
        context -> {
          Environment settings = context.getEnvironment();
          int connections =
              settings.getRequiredProperty(
                  "spring.cloud.gateway.server.webflux.httpclient.pool.max-connections",
                  Integer.class);

          assertThat(names(settings, "bulkheads.routes"))
              .containsExactlyInAnyOrderElementsOf(
                  routes(settings).stream().map(RouteDefinition::getId).toList());
          assertThat(
                  routes(settings).stream()
                      .collect(
                          Collectors.groupingBy(
                              RouteDefinition::getUri,
                              Collectors.summingInt(
                                  route ->
                                      settings.getRequiredProperty(
                                          "bulkheads.routes." + route.getId(), Integer.class)))))
              .hasSize(2)
              .allSatisfy((_, together) -> assertThat(together).isLessThan(connections));
        });
  }

  @Test
  void neverRepeatsImports() {
    gateway.run(
        context ->
            assertThat(routes(context.getEnvironment()))
                .filteredOn(route -> filters(route).contains("RetryReads"))
                .extracting(RouteDefinition::getId)
                .containsExactly("search", "schemas", "documents", "liveblogs", "sitemaps"));
  }

  @Test
  void handsStreamsOutItselfAndBeforeAnyOtherRouteOfLiveBlogs() {
    gateway.run(
        context ->
            assertThat(routes(context.getEnvironment()))
                .filteredOn(route -> filters(route).contains("LiveStream"))
                .extracting(RouteDefinition::getId)
                .containsExactly("stream"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stream.readers=0",
        "stream.replay.events=0",
        "stream.heartbeat=0s",
        "stream.heartbeat=5m",
        "stream.catch-ups=0"
      })
  void refusesStreamsThatWouldNotFlow(String setting) {
    gateway.withPropertyValues(setting).run(context -> assertThat(context).hasFailed());
  }

  @Test
  void keepsTheCacheThatCountsNothingOff() {
    gateway.run(
        context ->
            assertThat(
                    context
                        .getEnvironment()
                        .getProperty(
                            "spring.cloud.gateway.server.webflux.global-filter.local-response-cache.enabled"))
                .isEqualTo("false"));
  }

  private static List<String> settingsInFiles(ConfigurableEnvironment environment) {
    return environment.getPropertySources().stream()
        .filter(source -> source.getName().contains("config/"))
        .filter(EnumerablePropertySource.class::isInstance)
        .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
        .toList();
  }

  private static List<RouteDefinition> routes(Environment settings) {
    return Binder.get(settings)
        .bind("spring.cloud.gateway.server.webflux", GatewayProperties.class)
        .get()
        .getRoutes();
  }

  private static List<String> filters(RouteDefinition route) {
    return route.getFilters().stream().map(FilterDefinition::getName).toList();
  }

  private static Set<String> names(Environment settings, String map) {
    return Binder.get(settings)
        .bind(
            map,
            org.springframework.boot.context.properties.bind.Bindable.mapOf(
                String.class, Object.class))
        .get()
        .keySet();
  }

  @Configuration(proxyBeanMethods = false)
  @ConfigurationPropertiesScan(basePackageClasses = GatewayApplication.class)
  static class AllSettings {}
}
