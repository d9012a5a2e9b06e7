package org.liveblogarchive.cli.exporting;

import java.io.IOException;
import java.nio.file.Path;
import org.liveblogarchive.cli.connection.Pages;
import org.liveblogarchive.cli.connection.Refused;
import org.liveblogarchive.cli.json.Json;
import org.liveblogarchive.cli.session.ExitCode;
import org.liveblogarchive.cli.session.Session;
import org.liveblogarchive.cli.terminal.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes every live blog of the archive into a folder, a file for each. */
final class FolderExport {

  private final Session session;
  private final Download download;
  private final Path folder;
  private long written;
  private long kept;
  private long failed;

  FolderExport(Session session, Download download, Path folder) {
    this.session = session;
    this.download = download;
    this.folder = folder;
  }

  int carryOut() throws IOException {
    Inventory inventory = Inventory.of(folder);
    Pages liveBlogs = download.liveBlogs();
    try (Progress progress = Progress.of(session.terminal(), "Exporting", 0, this::counts)) {
      while (liveBlogs.hasNext()) {
        export(liveBlogs.next(), inventory);
        progress.show();
      }
    } finally {
      session.terminal().note("%s in %s.".formatted(counts(), folder));
    }
    return failed == 0 ? ExitCode.WELL : ExitCode.WRONG;
  }

  private void export(JsonNode liveBlog, Inventory inventory) throws IOException {
    String id = Json.text(liveBlog, "id");
    String slug = Json.text(liveBlog, "slug");
    String name = download.form().fileName(slug);
    long revision = Json.number(liveBlog, "revision");
    if (inventory.holds(name, id, revision)) {
      kept++;
      report("kept", name, liveBlog, null);
      return;
    }
    try (UnfinishedFile file = UnfinishedFile.of(folder.resolve(name))) {
      long actual = download.fetch(id, revision, file);
      file.finish();
      inventory.add(name, id, slug, actual);
      written++;
      report("written", name, liveBlog, null);
    } catch (Refused refused) {
      // Taken down since the list was read; any other reason would hold for all that follow.
      if (!refused.isAboutWhatIsGone()) {
        throw refused;
      }
      failed++;
      report("failed", name, liveBlog, refused);
    }
  }

  private void report(
      String result,
      String name,
      JsonNode liveBlog,
      @org.jspecify.annotations.Nullable Refused why) {
    if (session.isJson()) {
      ObjectNode document =
          Json.object()
              .put("result", result)
              .put("file", folder.resolve(name).toString())
              .put("id", Json.text(liveBlog, "id"))
              .put("revision", Json.number(liveBlog, "revision"));
      session.answer(why == null ? document : document.set("problem", why.problem().document()));
    } else if (why != null) {
      session.terminal().complain(name + " was not exported:");
      session.refused(why);
    }
  }

  private String counts() {
    return "%,d written, %,d kept, %,d failed".formatted(written, kept, failed);
  }
}
