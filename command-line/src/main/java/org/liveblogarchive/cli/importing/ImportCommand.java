package org.liveblogarchive.cli.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.connection.Problem;
import org.liveblogarchive.cli.connection.Refused;
import org.liveblogarchive.cli.connection.ServerFailed;
import org.liveblogarchive.cli.importing.Result.Outcome;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.session.ExitCode;
import org.liveblogarchive.cli.session.Session;
import org.liveblogarchive.cli.session.WrongUsage;
import org.liveblogarchive.cli.terminal.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** Brings documents into the archive. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Imports live blogs, and says what became of each document. Importing a document again is"
          + " harmless: only what differs is recorded."
    })
public final class ImportCommand implements Callable<Integer> {

  private static final int MOST_AT_ONCE = 64;

  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Files (.txt .html .json .jsonld .ndjson .zip, or of any name), folders with such files,"
              + " or - for standard input.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "A page that the archive itself fetches; may be repeated.")
  private List<String> urls = new ArrayList<>();

  @Mixin private final ImportOptions options = new ImportOptions();

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "The character set of texts and pages (default: what they declare, or UTF-8).")
  private @Nullable String charset;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description =
          "How many requests at once (default: 1, which keeps the order of several states of one"
              + " page).")
  private int parallel = 1;

  public ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Documents documents = documents();
    Tally tally = new Tally();
    Problem end = null;
    int exitCode = ExitCode.WELL;
    try (Progress progress = progress(documents, tally)) {
      run(tally, progress).carryOut(documents);
    } catch (Refused refused) {
      end = refused.problem();
      exitCode = session.refused(refused);
    } catch (ServerFailed failed) {
      end = failed.problem();
      exitCode = session.failed(failed);
    }
    summarise(tally, end);
    return end == null ? exitCode(tally) : exitCode;
  }

  private ImportRun run(Tally tally, Progress progress) {
    return new ImportRun(
        new Delivery(session.gateway(), options, charset),
        new LineDelivery(session.gateway(), options.plain()),
        parallel,
        progress,
        result -> show(result, tally, progress));
  }

  private Documents documents() throws IOException {
    if (names.isEmpty() && urls.isEmpty()) {
      throw new WrongUsage("Name files or folders to import, - for standard input, or a --url.");
    }
    if (parallel < 1 || parallel > MOST_AT_ONCE) {
      throw new WrongUsage("--parallel has to be between 1 and " + MOST_AT_ONCE + ".");
    }
    if (charset != null && !DeclaredCharset.isKnown(charset)) {
      throw new WrongUsage("--charset names no character set that is known: " + charset);
    }
    if (names.indexOf("-") != names.lastIndexOf("-")) {
      throw new WrongUsage("Standard input can be read once only.");
    }
    Documents documents = Documents.of(names, urls, session.in());
    if (options.namesOnePage() && documents.all().size() > 1) {
      throw new WrongUsage(
          "--source-url is the address of one page, but there are %d documents."
              .formatted(documents.all().size()));
    }
    if (documents.leftAlone() > 0) {
      session
          .terminal()
          .note("%d files of other types are left alone.".formatted(documents.leftAlone()));
    }
    return documents;
  }

  private Progress progress(Documents documents, Tally tally) {
    return Progress.of(
        session.terminal(),
        options.isDryRun() ? "Trying" : "Importing",
        documents.size(),
        tally::progress);
  }

  private void show(Result result, Tally tally, Progress progress) {
    tally.add(result);
    if (session.isJson()) {
      session.answer(result.document());
    } else {
      session.terminal().line(ResultText.of(result, session.terminal()));
    }
    progress.show();
  }

  /** Says what became of everything; {@code end} is why not all of it was tried, or null. */
  private void summarise(Tally tally, @Nullable Problem end) {
    if (session.isJson()) {
      ObjectNode summary =
          tally.document().put("dryRun", options.isDryRun()).put("complete", end == null);
      if (end != null) {
        summary.set("problem", end.document());
      }
      session.answer(Json.object().set("summary", summary));
    }
    session.terminal().note(tally.summary(options.isDryRun()));
    if (end != null) {
      session.terminal().complain("Not everything was tried; import it again to go on.");
    }
  }

  private static int exitCode(Tally tally) {
    if (tally.anyServerFailure()) {
      return ExitCode.SERVER;
    }
    return tally.of(Outcome.FAILED) > 0 ? ExitCode.WRONG : ExitCode.WELL;
  }
}
