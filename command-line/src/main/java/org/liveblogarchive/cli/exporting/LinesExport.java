package org.liveblogarchive.cli.exporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.connection.Pages;
import org.liveblogarchive.cli.connection.Refused;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.session.ExitCode;
import org.liveblogarchive.cli.session.Session;
import org.liveblogarchive.cli.terminal.Progress;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Writes every live blog of the archive in its own format, one a line. */
final class LinesExport {

  private final Session session;
  private final Download download;
  private final @Nullable Path target;
  private long written;
  private long failed;

  /** Writes to a file, or to standard output where there is none. */
  LinesExport(Session session, Download download, @Nullable Path target) {
    this.session = session;
    this.download = download;
    this.target = target;
  }

  int carryOut() throws IOException {
    try (Progress progress =
        Progress.of(session.terminal(), "Exporting", 0, () -> "%,d written".formatted(written))) {
      if (target == null) {
        exportAll(progress, line -> copy(line, session));
      } else {
        exportToFile(target, progress);
      }
    }
    session.terminal().note("%,d written, %,d failed.".formatted(written, failed));
    return failed == 0 ? ExitCode.WELL : ExitCode.WRONG;
  }

  private void exportToFile(Path file, Progress progress) throws IOException {
    try (UnfinishedFile whole = UnfinishedFile.of(file)) {
      try (OutputStream lines = whole.open()) {
        exportAll(progress, line -> Files.copy(line, lines));
      }
      whole.finish();
    }
  }

  private void exportAll(Progress progress, Sink sink) throws IOException {
    Pages liveBlogs = download.liveBlogs();
    while (liveBlogs.hasNext()) {
      String id = Json.text(liveBlogs.next(), "id");
      try (UnfinishedFile document = UnfinishedFile.temporary();
          UnfinishedFile line = UnfinishedFile.temporary()) {
        download.fetch(id, 0, document);
        writeLine(document.path(), line);
        sink.take(line.path());
        written++;
      } catch (Refused refused) {
        // Taken down since the list was read; any other reason would hold for all that follow.
        if (!refused.isAboutWhatIsGone()) {
          throw refused;
        }
        failed++;
        session.terminal().complain(id + " was not exported:");
        session.refused(refused);
      }
      progress.show();
    }
  }

  /** Copies a document without its line ends, token by token: it may be larger than the memory. */
  private static void writeLine(Path document, UnfinishedFile line) throws IOException {
    try (InputStream in = Files.newInputStream(document);
        OutputStream out = line.open();
        JsonParser parser = Json.MAPPER.createParser(in);
        JsonGenerator generator = Json.MAPPER.createGenerator(out)) {
      parser.nextToken();
      generator.copyCurrentStructure(parser);
      generator.writeRaw('\n');
    }
  }

  private static void copy(Path line, Session session) throws IOException {
    try (InputStream data = Files.newInputStream(line)) {
      session.terminal().copy(data);
    }
  }

  private interface Sink {
    void take(Path line) throws IOException;
  }
}
