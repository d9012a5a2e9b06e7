package org.liveblogarchive.benchmarks;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.liveblogarchive.benchmarks",
    importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule ONLY_FIGURES_KNOW_BOTH_THE_SYSTEM_AND_ITS_PEERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("figures")
          .definedBy("..benchmarks.figures..")
          .layer("peers")
          .definedBy("..benchmarks.peers..")
          .layer("system")
          .definedBy("..benchmarks.system..")
          .layer("load")
          .definedBy("..benchmarks.load..")
          .layer("stream")
          .definedBy("..benchmarks.stream..")
          .layer("http")
          .definedBy("..benchmarks.http..")
          .whereLayer("figures")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("peers")
          .mayOnlyBeAccessedByLayers("figures")
          .whereLayer("stream")
          .mayOnlyBeAccessedByLayers("figures")
          .whereLayer("load")
          .mayOnlyBeAccessedByLayers("figures", "peers")
          .whereLayer("system")
          .mayOnlyBeAccessedByLayers("figures", "peers");
}
