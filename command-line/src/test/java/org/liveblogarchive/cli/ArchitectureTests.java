package org.liveblogarchive.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.liveblogarchive.cli", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule ARROWS_POINT_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("tool")
          .definedBy("org.liveblogarchive.cli")
          .layer("commands")
          .definedBy(
              "..cli.importing",
              "..cli.exporting",
              "..cli.searching",
              "..cli.reading",
              "..cli.verifying",
              "..cli.keys")
          .layer("session")
          .definedBy("..cli.session")
          .layer("connection")
          .definedBy("..cli.connection")
          .layer("terminal")
          .definedBy("..cli.terminal")
          .layer("json")
          .definedBy("..cli.json")
          .whereLayer("tool")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("commands")
          .mayOnlyBeAccessedByLayers("tool")
          .whereLayer("session")
          .mayOnlyBeAccessedByLayers("tool", "commands")
          .whereLayer("connection")
          .mayOnlyAccessLayers("json")
          .whereLayer("terminal")
          .mayOnlyAccessLayers("json")
          .whereLayer("json")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule COMMANDS_DO_NOT_KNOW_EACH_OTHER =
      slices().matching("org.liveblogarchive.cli.(*ing)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule ONLY_THE_CONNECTION_SPEAKS_HTTP =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..cli.session",
              "..cli.terminal",
              "..cli.json",
              "..cli.searching",
              "..cli.reading",
              "..cli.verifying",
              "..cli.keys")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http..");

  @ArchTest
  static final ArchRule NOTHING_KNOWS_THE_SERVICES =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.liveblogarchive.article..",
              "org.liveblogarchive.search..",
              "org.liveblogarchive.gateway..",
              "org.springframework..");
}
