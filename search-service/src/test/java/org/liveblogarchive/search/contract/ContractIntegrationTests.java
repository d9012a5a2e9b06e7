package org.liveblogarchive.search.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.support.FeedServer;
import org.liveblogarchive.search.support.RunningSearchService;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Compares what the service maps, takes and answers with what its contract describes. */
class ContractIntegrationTests {

  private static final String ID = "00000000-0000-7000-8000-000000000001";

  /** Of what operators do, and of the gateway's tokens: neither is public. */
  private static final Set<String> INTERNAL =
      Set.of(
          "rebuild-running",
          "no-rebuild-running",
          "token-missing",
          "token-invalid",
          "scope-missing",
          "keys-unavailable");

  /** What Spring itself refuses is named after its status. */
  private static final Set<String> NAMED_BY_STATUS =
      Set.of("bad-request", "unsupported-media-type");

  /** What the gateway answers for all operations. */
  private static final Set<String> EVERYWHERE =
      Set.of("internal-error", "not-found", "method-not-allowed");

  private static final FeedServer feed = new FeedServer();
  private static final Contract contract = Contract.read();
  private static final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.liveblogarchive.search");

  private static final RunningSearchService service =
      RunningSearchService.start(RunningSearchService.freshPrefix(), feed);

  @AfterAll
  static void stop() {
    service.close();
    feed.close();
  }

  @Test
  void describesEveryOperationThatThereIs() {
    Set<String> mapped =
        service.part(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
            .flatMap(
                mapping ->
                    mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(
                            path ->
                                mapping.getMethodsCondition().getMethods().stream()
                                    .map(
                                        verb -> verb.name().toLowerCase(Locale.ROOT) + " " + path)))
            .collect(Collectors.toSet());

    assertThat(contract.operations().stream().map(Contract.Operation::toString))
        .containsExactlyInAnyOrderElementsOf(mapped);
  }

  /** Whatever words there are in the code that reads parameters, each is tried as one. */
  @Test
  void describesEveryParameterThatIsTaken() {
    Set<String> candidates =
        classes.stream()
            .filter(type -> type.getPackageName().startsWith("org.liveblogarchive.search.query"))
            .flatMap(ContractIntegrationTests::texts)
            .filter(text -> text.matches("[a-zA-Z]{1,24}"))
            .collect(Collectors.toCollection(TreeSet::new));
    contract
        .operations()
        .forEach(operation -> candidates.addAll(contract.parameters(operation, "query").keySet()));

    for (Contract.Operation operation : contract.operations()) {
      Set<String> described = contract.parameters(operation, "query").keySet();
      if (!described.isEmpty()) {
        Set<String> taken = new TreeSet<>(candidates);
        taken.removeAll(unknown(operation, candidates));

        assertThat(described).as(operation.toString()).isEqualTo(taken);
      }
    }
  }

  @Test
  void requiresTheParametersThatTheContractSaysItDoes() {
    for (Contract.Operation operation : contract.operations()) {
      contract
          .parameters(operation, "query")
          .forEach(
              (name, parameter) -> {
                if (parameter.path("required").asBoolean(false)) {
                  assertThat(errors(address(operation)))
                      .as(operation + " without " + name)
                      .contains(name + " is required");
                }
              });
    }
  }

  @Test
  void describesEveryProblemThatThereIs() {
    Set<String> made =
        classes.stream()
            .filter(type -> type.getSimpleName().matches("Problem|[A-Za-z]+Problems|ProblemAdvice"))
            .flatMap(ContractIntegrationTests::texts)
            .filter(text -> text.matches("[a-z]+(-[a-z]+)+"))
            .collect(Collectors.toCollection(TreeSet::new));
    made.removeAll(INTERNAL);
    made.removeAll(EVERYWHERE);
    made.addAll(NAMED_BY_STATUS);

    assertThat(new TreeSet<>(contract.problems().keySet())).isEqualTo(made);
  }

  private static Set<String> unknown(Contract.Operation operation, Set<String> candidates) {
    String query = candidates.stream().map(name -> name + "=x").collect(Collectors.joining("&"));
    return errors(address(operation) + "?" + query).stream()
        .filter(error -> error.endsWith(" is unknown here"))
        .map(error -> error.substring(0, error.indexOf(' ')))
        .collect(Collectors.toSet());
  }

  private static Set<String> errors(String address) {
    var answer = service.get(address);
    assertThat(answer.getStatusCode()).as(address).isEqualTo(HttpStatus.BAD_REQUEST);
    return requireNonNull(answer.getBody())
        .path("errors")
        .valueStream()
        .map(error -> error.path("parameter").asString() + " " + error.path("message").asString())
        .collect(Collectors.toSet());
  }

  private static String address(Contract.Operation operation) {
    return operation.path().replaceAll("\\{[^}]+}", ID);
  }

  private static Stream<String> texts(JavaClass type) {
    try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return StreamSupport.stream(
              ClassFile.of().parse(bytes.readAllBytes()).constantPool().spliterator(), false)
          .filter(StringEntry.class::isInstance)
          .map(entry -> ((StringEntry) entry).stringValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
