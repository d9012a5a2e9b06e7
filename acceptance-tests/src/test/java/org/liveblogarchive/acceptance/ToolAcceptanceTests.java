package org.liveblogarchive.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.acceptance.Tool.Run;
import org.liveblogarchive.devstack.services.Stack;

class ToolAcceptanceTests {

  private static final String TEXT =
      """
      Lantern regatta on the Wend: as it happened

      3 May 2025, 17:00

      Forty paper boats and a headwind

      3 May 2025

      18:05 *
      # First boats away
      The toolword starter dropped the flag, and nine lanterns went out at once.

      18:31
      A swan took the lead near the weir.

      19:02
      The ferry won, again.
      """;

  private static final String LINE =
      """
      {"format": "liveblog-archive", "version": 1, "liveBlog": {"headline": "Cheese rolling %d", \
      "slug": "cheese-rolling-%d", "status": "ended", "language": "en", \
      "source": {"url": "https://tool.example/cheese/%d"}}, "entries": [\
      {"sourceId": "a", "blocks": [{"type": "paragraph", "text": "Wheel %d rolls."}], \
      "publishedAt": "2025-05-04T10:00:00Z"}]}
      """;

  private final Stack stack = RunningStack.get();

  @TempDir private Path folder;
  private Path pages;
  private Tool tool;

  @BeforeEach
  void importPages() throws Exception {
    tool = Tool.of(stack, folder);
    pages = Files.createDirectories(folder.resolve("pages"));
    Files.writeString(pages.resolve("regatta.txt"), TEXT);
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 3; i++) {
      lines.append(LINE.formatted(i, i, i, i));
    }
    Files.writeString(pages.resolve("cheese.ndjson"), lines);

    Run run = imported();

    assertThat(run.code()).as(run.err() + run.out()).isZero();
    assertThat(run.<Integer>read(4, "$.summary.documents")).isEqualTo(4);
  }

  @Test
  void importsAFolderOnce() throws Exception {
    Run again = imported();

    assertThat(again.code()).isZero();
    assertThat(again.<Integer>read(4, "$.summary.unchanged")).isEqualTo(4);
    assertThat(again.<Integer>read(4, "$.summary.entries.unchanged")).isEqualTo(6);
  }

  @Test
  void findsWhatItImported() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              Run run = tool.run("search", "toolword");
              assertThat(run.code()).as(run.err()).isZero();
              assertThat(run.out()).contains("First boats away", "toolword starter dropped");
              assertThat(run.err()).contains("1 entry matches.");
            });
  }

  @Test
  void listsAndShowsThem() throws Exception {
    Run list = tool.run("list", "--from", "2025-05-03", "--to", "2025-05-04", "--all");
    Run show = tool.run("show", "lantern-regatta-on-the-wend-as-it-happened", "--order", "oldest");

    assertThat(list.out()).contains("Lantern regatta on the Wend", "cheese-rolling-2");
    assertThat(show.out()).contains("2025-05-03 17:05Z key event  First boats away", "A swan took");
  }

  @Test
  void exportsABundleThatVerifiesOfflineAndBringsNothingNew() throws Exception {
    Path bundle = folder.resolve("regatta.zip");
    Run export =
        tool.run("export", "lantern-regatta-on-the-wend-as-it-happened", "-o", bundle.toString());

    assertThat(export.code()).as(export.err()).isZero();
    Run verify = tool.run("verify", bundle.toString(), "--server", "http://127.0.0.1:1");
    assertThat(verify.code()).as(verify.out()).isZero();
    assertThat(verify.out())
        .startsWith("verified")
        .contains("3 entries as the history leaves them");
    Run restore = tool.withKey(stack.administratorKey()).run("import", bundle.toString(), "--json");
    assertThat(restore.code()).as(restore.out()).isZero();
    assertThat(restore.<String>read(0, "$.result")).isEqualTo("unchanged");
  }

  @Test
  void findsWhatWasChangedInABundle() throws Exception {
    Path bundle = folder.resolve("regatta.zip");
    tool.run("export", "lantern-regatta-on-the-wend-as-it-happened", "-o", bundle.toString());
    Path changed = folder.resolve("changed.zip");
    rewrite(bundle, changed);

    Run verify = tool.run("verify", changed.toString());

    assertThat(verify.code()).isEqualTo(1);
    assertThat(verify.out())
        .startsWith("WRONG")
        .contains("history.ndjson: It has more than", "Its state is not the one whose hash");
  }

  @Test
  void verifiesWhatIsInTheArchive() throws Exception {
    Run run = tool.run("verify", "cheese-rolling-1", "--states", "--json");

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.<Boolean>read(0, "$.verified")).isTrue();
    assertThat(run.<Integer>read(0, "$.statesRecomputed"))
        .isEqualTo(run.<Integer>read(0, "$.revisions"))
        .isPositive();
  }

  @Test
  void exportsEverythingAndGoesOnWhereItEnded() throws Exception {
    Path archive = folder.resolve("archive");
    Run first = tool.run("export", "--all", "-o", archive.toString(), "--as", "txt");
    Run second = tool.run("export", "--all", "-o", archive.toString(), "--as", "txt", "--json");
    Run lines = tool.run("export", "--all", "-o", folder.resolve("all.ndjson").toString());

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(second.out().lines()).isNotEmpty().allMatch(line -> line.contains("\"kept\""));
    assertThat(lines.code()).as(lines.err()).isZero();
    try (Stream<String> written = Files.lines(folder.resolve("all.ndjson"))) {
      assertThat(written.filter(line -> line.contains("\"slug\":\"cheese-rolling-3\""))).hasSize(1);
    }
  }

  @Test
  void saysWhyItImportedNothing() throws Exception {
    Path article = Files.writeString(folder.resolve("article.txt"), "Tea.");
    Path line = Files.writeString(folder.resolve("bad.ndjson"), "{\"format\": \"other\"}\n");

    Run run = tool.run("import", article.toString(), line.toString());
    Run stranger = tool.withKey("nobody").run("import", article.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Not a live blog (422)", "bad.ndjson:1");
    assertThat(run.err()).contains("2 failed of 2 documents");
    assertThat(stranger.code()).isEqualTo(1);
    assertThat(stranger.err()).contains("(401)", "--key-file");
  }

  @Test
  void importsInSeveralRequestsAtOnce() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 100; i < 520; i++) {
      lines.append(LINE.formatted(i, i, i, i));
    }
    Path file = Files.writeString(folder.resolve("many.ndjson"), lines);

    Run run = tool.run("import", file.toString(), "--json", "--parallel", "3");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.<Integer>read(420, "$.summary.created")).isEqualTo(420);
  }

  private Run imported() throws Exception {
    return tool.run(
        "import", pages.toString(), "--language", "en", "--time-zone", "Europe/London", "--json");
  }

  /** Copies a bundle and changes one word of its history. */
  private static void rewrite(Path bundle, Path to) throws IOException {
    try (ZipFile from = new ZipFile(bundle.toFile());
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry : List.copyOf(from.stream().toList())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream part = from.getInputStream(entry)) {
          byte[] content = part.readAllBytes();
          zip.write(entry.getName().equals("history.ndjson") ? changed(content) : content);
        }
      }
    }
  }

  private static byte[] changed(byte[] history) {
    return new String(history, java.nio.charset.StandardCharsets.UTF_8)
        .replace("A swan took", "A goose took")
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
