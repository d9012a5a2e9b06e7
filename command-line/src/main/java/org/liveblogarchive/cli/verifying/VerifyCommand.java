package org.liveblogarchive.cli.verifying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.session.ExitCode;
import org.liveblogarchive.cli.session.Session;
import org.liveblogarchive.cli.session.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies histories, of the archive's live blogs and of bundles. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description =
        "Recomputes the history of a live blog, or, without any server, of a bundle, and says what"
            + " is not as it was recorded.")
public final class VerifyCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(
      paramLabel = "ID-OR-SLUG|FILE.zip",
      arity = "1..*",
      description = "Live blogs of the archive, and bundles.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--states",
      description =
          "Recompute the states of the archive's live blogs too, one request for each revision;"
              + " those of a bundle always are.")
  private boolean states;

  @Option(
      names = "--noted",
      paramLabel = "HASH",
      description =
          "A last hash that was noted earlier: it has to be in the history, or that was rewritten.")
  private @Nullable String noted;

  public VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Hash hash = noted();
    boolean allVerified = true;
    for (String name : names) {
      Report report = isBundle(name) ? ofBundle(Path.of(name), hash) : ofServer(name, hash);
      allVerified &= report.isVerified();
      if (session.isJson()) {
        session.answer(report.document());
      } else {
        session.terminal().line(report.text(session.terminal()));
      }
    }
    return allVerified ? ExitCode.WELL : ExitCode.WRONG;
  }

  private @Nullable Hash noted() {
    return noted == null
        ? null
        : Hash.read(noted.strip())
            .orElseThrow(() -> new WrongUsage("--noted has to be 64 hexadecimal digits."));
  }

  private static boolean isBundle(String name) {
    try {
      boolean exists = Files.isRegularFile(Path.of(name));
      if (!exists && name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
        throw new WrongUsage("There is no file '" + name + "'.");
      }
      return exists;
    } catch (InvalidPathException noFile) {
      return false;
    }
  }

  private static Report ofBundle(Path file, @Nullable Hash hash) throws IOException {
    return new BundleVerification(file, hash).verify();
  }

  private Report ofServer(String name, @Nullable Hash hash) {
    return new ServerVerification(session.gateway(), session.terminal(), states, hash).verify(name);
  }
}
