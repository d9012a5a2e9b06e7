package org.liveblogarchive.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.springboot3.circuitbreaker.autoconfigure.CircuitBreakerProperties;
import io.github.resilience4j.springboot3.retry.autoconfigure.RetryProperties;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.cloud.openfeign.FeignClientProperties;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Binds the very files that a running service reads. */
class ConfigurationTests {

  private static final List<String> OUR_OWN =
      List.of(
          "access.",
          "alerts.",
          "articles.",
          "index.",
          "indexing.",
          "meaning.",
          "search.",
          "shutdown.");

  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withInitializer(new ConfigDataApplicationContextInitializer())
          .withUserConfiguration(Settings.class);

  @Test
  void bindsTheFiles() {
    service.run(
        context -> {
          assertThat(context).hasNotFailed();
          assertThat(context.getEnvironment().getProperty("articles.url"))
              .isEqualTo("http://127.0.0.1:8081");
        });
  }

  @Test
  void saysThatItMissesTheFiles() {
    service
        .withPropertyValues("CONFIG_DIR=no-such-folder")
        .run(context -> assertThat(context).hasFailed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alerts.limmit=5",
        "alerts.webhooks.trys=5",
        "access.issuers=x",
        "articles.urls=x",
        "index.prefixx=x",
        "indexing.btach=5",
        "search.timelimits=3s",
        "meaning.enable=true",
        "shutdown.notise=1s"
      })
  void refusesASettingThatDoesNotExist(String typo) {
    service.withPropertyValues(typo).run(context -> assertThat(context).hasFailed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"common", "search-service"})
  void nameOnlyPropertiesThatExist(String file) throws IOException {
    Set<String> known = knownProperties();

    assertThat(properties(file).getPropertyNames())
        .filteredOn(name -> OUR_OWN.stream().noneMatch(name::startsWith))
        .allSatisfy(name -> assertThat(withoutEndings(name)).as(name).anyMatch(known::contains));
  }

  @Test
  void configuresTheCallsThatExist() throws IOException {
    var retries = bound("resilience4j.retry", RetryProperties.class);
    var breakers = bound("resilience4j.circuitbreaker", CircuitBreakerProperties.class);
    var feign = bound("spring.cloud.openfeign.client", FeignClientProperties.class);

    assertThat(retries.getInstances()).containsOnlyKeys("articles");
    assertThat(breakers.getInstances()).containsOnlyKeys("articles", "searches");
    assertThat(feign.getConfig()).containsOnlyKeys("articles");
  }

  private static <T> T bound(String prefix, Class<T> type) throws IOException {
    return new Binder(
            requireNonNull(ConfigurationPropertySource.from(properties("search-service"))))
        .bind(prefix, Bindable.of(type), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
        .get();
  }

  private static EnumerablePropertySource<?> properties(String file) throws IOException {
    var resource = new FileSystemResource("../config/" + file + ".yaml");
    return (EnumerablePropertySource<?>)
        new YamlPropertySourceLoader().load(file, resource).getFirst();
  }

  /** A property itself and, because it may be in a list or a map, all that it is part of. */
  private static Stream<String> withoutEndings(String name) {
    return Stream.iterate(
        name.replaceAll("\\[\\d+]$", ""),
        part -> !part.isEmpty(),
        part -> part.contains(".") ? part.substring(0, part.lastIndexOf('.')) : "");
  }

  private static Set<String> knownProperties() throws IOException {
    Set<String> names = new HashSet<>();
    var loader = ConfigurationTests.class.getClassLoader();
    for (var file :
        Collections.list(loader.getResources("META-INF/spring-configuration-metadata.json"))) {
      try (InputStream metadata = file.openStream()) {
        for (JsonNode property : new JsonMapper().readTree(metadata).get("properties")) {
          names.add(property.get("name").asString());
        }
      }
    }
    return names;
  }

  @ConfigurationPropertiesScan
  static class Settings {}
}
