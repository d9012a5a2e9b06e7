package org.liveblogarchive.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.server.WebFilter;

@AnalyzeClasses(packages = "org.liveblogarchive.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  private static final String GATEWAY = "org.liveblogarchive.gateway";

  @ArchTest static final ArchRule arrows_between_packages_only_point_down = arrows();

  @ArchTest
  static final ArchRule packages_do_not_go_round_in_circles =
      slices().matching(GATEWAY + ".(*)..").should().beFreeOfCycles();

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
          .callMethod(reactor.core.publisher.Mono.class, "block");

  private static ArchRule arrows() {
    Architectures.LayeredArchitecture layers =
        Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("main")
            .definedBy(GATEWAY);
    for (String name :
        new String[] {
          "door",
          "tracing",
          "headers",
          "problems",
          "access",
          "limits",
          "bodies",
          "paths",
          "fallback",
          "transport"
        }) {
      layers = layers.layer(name).definedBy(GATEWAY + "." + name);
    }
    return layers
        .whereLayer("main")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("headers")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("limits")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("bodies")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("paths")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("fallback")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("transport")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("access")
        .mayOnlyBeAccessedByLayers("limits")
        .whereLayer("problems")
        .mayOnlyBeAccessedByLayers("access", "limits", "bodies", "paths", "fallback", "transport")
        .whereLayer("tracing")
        .mayOnlyBeAccessedByLayers("problems", "fallback", "transport");
  }
}
