package org.liveblogarchive.article.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.problem.Problem;

/** Compares the problems that classes can make with those that the contract names. */
class ContractedProblemsTests {

  /** Of the change feed, and of the gateway's tokens: neither is public. */
  private static final Set<String> INTERNAL =
      Set.of(
          "cursor-expired", "token-missing", "token-invalid", "scope-missing", "keys-unavailable");

  /** The gateway answers it for all operations. */
  private static final Set<String> EVERYWHERE = Set.of("internal-error");

  /** What Spring itself refuses is named after its status. */
  private static final Set<String> NAMED_BY_STATUS = Set.of("not-found", "unsupported-media-type");

  @Test
  void describesEveryProblemThatThereIs() {
    Set<String> made =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.liveblogarchive.article")
                .stream()
                .filter(ContractedProblemsTests::makesProblems)
                .flatMap(ContractedProblemsTests::names)
                .collect(Collectors.toCollection(TreeSet::new));
    made.removeAll(INTERNAL);
    made.removeAll(EVERYWHERE);
    made.addAll(NAMED_BY_STATUS);

    assertThat(new TreeSet<>(Contract.read().problems().keySet())).isEqualTo(made);
  }

  @Test
  void usesEveryProblemThatIsDescribed() {
    Contract contract = Contract.read();
    Set<String> used =
        contract.operations().stream()
            .flatMap(operation -> operation.problems().stream())
            .collect(Collectors.toSet());

    assertThat(used).isEqualTo(contract.problems().keySet());
  }

  private static boolean makesProblems(JavaClass type) {
    return type.isAssignableTo(Problem.class) || type.getSimpleName().equals("ProblemAdvice");
  }

  /** The text constants of a class that look like the name of a problem. */
  private static Stream<String> names(JavaClass type) {
    try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return StreamSupport.stream(
              ClassFile.of().parse(bytes.readAllBytes()).constantPool().spliterator(), false)
          .filter(StringEntry.class::isInstance)
          .map(entry -> ((StringEntry) entry).stringValue())
          .filter(text -> text.matches("[a-z]+(-[a-z]+)+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
