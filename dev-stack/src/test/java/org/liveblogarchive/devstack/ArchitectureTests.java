package org.liveblogarchive.devstack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.liveblogarchive.devstack", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule ARROWS_POINT_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("run")
          .definedBy("..devstack.run..")
          .layer("services")
          .definedBy("..devstack.services..")
          .layer("servers")
          .definedBy("..devstack.servers..")
          .layer("processes")
          .definedBy("..devstack.processes..")
          .whereLayer("run")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("services")
          .mayOnlyBeAccessedByLayers("run")
          .whereLayer("servers")
          .mayOnlyBeAccessedByLayers("run", "services");

  @ArchTest
  static final ArchRule LOCAL_SERVERS_KNOW_NO_CONTAINERS =
      noClasses()
          .that()
          .resideInAPackage("..servers.local..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..servers.containers..", "..servers.sharing..", "org.testcontainers..");

  @ArchTest
  static final ArchRule CONTAINERS_KNOW_NO_LOCAL_SERVERS =
      noClasses()
          .that()
          .resideInAPackage("..servers.containers..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..servers.local..", "..servers.sharing..");
}
