package org.liveblogarchive.search;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = SearchService.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  private static final String ROOT = "org.liveblogarchive.search.";

  @ArchTest
  static final ArchRule arrowsPointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("query")
          .definedBy(ROOT + "query")
          .layer("query over HTTP")
          .definedBy(ROOT + "query.web")
          .layer("indexing")
          .definedBy(ROOT + "indexing")
          .layer("indexing over HTTP")
          .definedBy(ROOT + "indexing.web")
          .layer("meaning")
          .definedBy(ROOT + "meaning")
          .layer("alerts")
          .definedBy(ROOT + "alerts")
          .layer("alerts over HTTP")
          .definedBy(ROOT + "alerts.web")
          .layer("articles")
          .definedBy(ROOT + "articles")
          .layer("quotes")
          .definedBy(ROOT + "quotes")
          .layer("elasticsearch")
          .definedBy(ROOT + "elasticsearch")
          .layer("web")
          .definedBy(ROOT + "web")
          .whereLayer("query")
          .mayNotAccessAnyLayer()
          .whereLayer("articles")
          .mayNotAccessAnyLayer()
          .whereLayer("web")
          .mayNotAccessAnyLayer()
          .whereLayer("indexing")
          .mayOnlyAccessLayers("articles")
          .whereLayer("meaning")
          .mayOnlyAccessLayers("indexing")
          .whereLayer("query over HTTP")
          .mayOnlyAccessLayers("query", "web")
          .whereLayer("indexing over HTTP")
          .mayOnlyAccessLayers("indexing", "web")
          .whereLayer("quotes")
          .mayOnlyAccessLayers("articles")
          .whereLayer("alerts")
          .mayOnlyAccessLayers("query", "indexing", "articles")
          .whereLayer("alerts over HTTP")
          .mayOnlyAccessLayers("alerts", "query", "indexing", "articles", "web")
          .whereLayer("elasticsearch")
          .mayOnlyAccessLayers("query", "indexing", "meaning", "alerts", "articles", "quotes");

  @ArchTest
  static final ArchRule onlyOnePackageKnowsElasticsearch =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "elasticsearch")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("co.elastic..");

  @ArchTest
  static final ArchRule onlyOnePackageKnowsFeign =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "articles")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("feign..", "org.springframework.cloud.openfeign.."));

  @ArchTest
  static final ArchRule onlyOnePackageKnowsTheRuntimeOfTheModel =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "meaning")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ai.onnxruntime..");

  @ArchTest
  static final ArchRule adaptersAndEndpointsAreClosed =
      classes()
          .that()
          .resideInAnyPackage(
              ROOT + "elasticsearch",
              ROOT + "query.web",
              ROOT + "indexing.web",
              ROOT + "alerts.web")
          .should()
          .notBePublic();
}
