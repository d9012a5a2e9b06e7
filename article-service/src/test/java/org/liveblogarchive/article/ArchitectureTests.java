package org.liveblogarchive.article;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.liveblogarchive.article", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule FEATURES_HAVE_NO_CYCLES =
      slices().matching("org.liveblogarchive.article.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule HISTORY_KNOWS_NO_OTHER_FEATURE =
      noClasses()
          .that()
          .resideInAPackage("..article.history..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..liveblog..", "..feed..", "..importing..");

  @ArchTest
  static final ArchRule LIVE_BLOGS_DO_NOT_KNOW_WHO_USES_THEM =
      noClasses()
          .that()
          .resideInAPackage("..article.liveblog..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..feed..",
              "..importing..",
              "..writing..",
              "..article.hot..",
              "..article.stream..",
              "..reading..");

  @ArchTest
  static final ArchRule DOMAIN_KNOWS_NO_ENDPOINTS =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..article.liveblog", "..article.past..", "..article.writing", "..article.importing")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..article.resource..", "..writing.web..", "..importing.web..");

  @ArchTest
  static final ArchRule CONTROLLERS_STAY_INSIDE =
      classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();
}
