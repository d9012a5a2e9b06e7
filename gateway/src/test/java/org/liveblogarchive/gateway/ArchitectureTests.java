package org.liveblogarchive.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

@AnalyzeClasses(packages = "org.liveblogarchive.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  private static final String GATEWAY = "org.liveblogarchive.gateway";

  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("door", List.of()),
          Map.entry("docs", List.of()),
          Map.entry("tokens", List.of()),
          Map.entry("tracing", List.of("door")),
          Map.entry("headers", List.of("door")),
          Map.entry("problems", List.of("door", "tracing")),
          Map.entry("access", List.of("door", "problems", "tokens")),
          Map.entry("limits", List.of("door", "problems", "access")),
          Map.entry("bodies", List.of("door", "problems")),
          Map.entry("paths", List.of("door", "problems")),
          Map.entry("services", List.of()),
          Map.entry("retries", List.of()),
          Map.entry("bulkheads", List.of()),
          Map.entry("shutdown", List.of()),
          Map.entry("fallback", List.of("problems", "tracing")),
          Map.entry("stream", List.of("problems", "tracing", "services")),
          Map.entry("compression", List.of()),
          Map.entry("cache", List.of("door", "access", "compression", "services", "tokens")));

  @ArchTest static final ArchRule packages_use_only_what_they_may = arrows();

  @ArchTest
  static final ArchRule nothing_uses_the_whole =
      noClasses()
          .that()
          .resideOutsideOfPackage(GATEWAY)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(GATEWAY);

  @ArchTest
  static final ArchRule only_the_door_is_a_web_filter =
      classes()
          .that()
          .areAssignableTo(WebFilter.class)
          .should()
          .resideInAPackage(GATEWAY + ".door")
          .because("a WebFilter of its own would also run on the management port");

  @ArchTest
  static final ArchRule settings_are_records =
      classes().that().areAnnotatedWith(ConfigurationProperties.class).should().beRecords();

  @ArchTest
  static final ArchRule nothing_waits_on_a_thread_that_serves =
      noClasses()
          .that()
          .resideOutsideOfPackage(GATEWAY + ".limits")
          .should()
          .callMethod(Mono.class, "block");

  private static ArchRule arrows() {
    Architectures.LayeredArchitecture layers =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : MAY_USE.keySet()) {
      layers = layers.layer(name).definedBy(GATEWAY + "." + name);
    }
    for (Map.Entry<String, List<String>> arrow : MAY_USE.entrySet()) {
      var layer = layers.whereLayer(arrow.getKey());
      String[] used = arrow.getValue().toArray(String[]::new);
      layers = used.length == 0 ? layer.mayNotAccessAnyLayer() : layer.mayOnlyAccessLayers(used);
    }
    return layers;
  }
}
