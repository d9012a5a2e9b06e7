package org.liveblogarchive.cli.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.connection.Address;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.session.ExitCode;
import org.liveblogarchive.cli.session.Session;
import org.liveblogarchive.cli.session.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Takes live blogs out of the archive. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description =
        "Writes a live blog, or all of them, to files or to standard output. A file appears when"
            + " all of it is there.")
public final class ExportCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "ID-OR-SLUG", arity = "0..1", description = "The live blog.")
  private @Nullable String liveBlog;

  @Option(names = "--all", description = "Every live blog of the archive, oldest first.")
  private boolean all;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description =
          "json (the archive's own format), jsonld, html, txt, atom, feed.json, ninjs, or zip (a"
              + " sealed bundle); default: as the file's name ends, or json.")
  private @Nullable String as;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "As it was to be seen at a moment: 2026-06-21T18:00:00Z, or a date.")
  private @Nullable String asOf;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|FOLDER",
      description =
          "Where to write (default: standard output). A name that ends in / is a folder. With"
              + " --all, a name that ends in .ndjson gets one live blog a line; any other is a"
              + " folder, which gets a file for each and keeps those that it has already.")
  private @Nullable String output;

  public ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (all == (liveBlog != null)) {
      throw new WrongUsage("Name the live blog to export, or --all of them.");
    }
    Form form = form();
    Download download = new Download(session.gateway(), form, asOf);
    if (liveBlog == null) {
      return exportAll(download);
    }
    exportOne(liveBlog, download);
    return ExitCode.WELL;
  }

  private Form form() {
    if (as != null) {
      return Form.named(as);
    }
    return output == null || all || isFolder(output) ? Form.NATIVE : Form.ofFile(output);
  }

  private int exportAll(Download download) throws IOException {
    if (asOf != null) {
      throw new WrongUsage("--all exports what there is now; --as-of needs one live blog.");
    }
    if (output != null && !isLines(output)) {
      return new FolderExport(session, download, Files.createDirectories(Path.of(output)))
          .carryOut();
    }
    if (!download.form().equals(Form.NATIVE)) {
      throw new WrongUsage(
          "Only json can be written one live blog a line; name a folder with -o for %s files."
              .formatted(download.form().suffix()));
    }
    return new LinesExport(session, download, output == null ? null : Path.of(output)).carryOut();
  }

  private static boolean isLines(String name) {
    return !isFolder(name) && (name.endsWith(".ndjson") || name.endsWith(".jsonl"));
  }

  private static boolean isFolder(String name) {
    return name.endsWith("/") || Files.isDirectory(Path.of(name));
  }

  private void exportOne(String name, Download download) throws IOException {
    if (output != null) {
      Path target = isFolder(output) ? Path.of(output, fileName(name, download)) : Path.of(output);
      try (UnfinishedFile file = UnfinishedFile.of(target)) {
        long revision = download.fetch(name, 0, file);
        file.finish();
        report(target, revision);
      }
      return;
    }
    if (download.form().isBinary() && session.terminal().abilities().outTerminal()) {
      throw new WrongUsage("A bundle is nothing for a terminal; write it to a file with -o.");
    }
    // By way of a file, because what was written to standard output cannot be taken back.
    try (UnfinishedFile file = UnfinishedFile.temporary()) {
      download.fetch(name, 0, file);
      try (var data = Files.newInputStream(file.path())) {
        session.terminal().copy(data);
      }
    }
  }

  private String fileName(String name, Download download) {
    JsonNode found = session.gateway().read(Address.of("liveblogs", name).with("asOf", asOf));
    return download.form().fileName(Json.text(found, "slug"));
  }

  private void report(Path file, long revision) throws IOException {
    if (session.isJson()) {
      session.answer(
          Json.object()
              .put("result", "written")
              .put("file", file.toString())
              .put("bytes", Files.size(file))
              .put("revision", revision == 0 ? null : revision));
    } else {
      session.terminal().note("Wrote %s (%,d bytes).".formatted(file, Files.size(file)));
    }
  }
}
