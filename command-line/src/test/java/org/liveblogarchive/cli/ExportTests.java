package org.liveblogarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.cli.PlayedGateway.answer;
import static org.liveblogarchive.cli.PlayedGateway.brokenOff;
import static org.liveblogarchive.cli.PlayedGateway.json;
import static org.liveblogarchive.cli.PlayedGateway.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.cli.PlayedGateway.Request;
import org.liveblogarchive.cli.Tool.Run;

class ExportTests {

  private static final String TWO =
      """
      {"items": [{"id": "17", "slug": "tea", "revision": 3},
                 {"id": "18", "slug": "kettle-race", "revision": 9}], "nextCursor": null}
      """;

  private final PlayedGateway gateway = new PlayedGateway();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void writesToStandardOutputWhatCameByteForByte() {
    gateway.on("/liveblogs/tea.txt?asOf=2026-05-01", answer(200, "text/plain", "Tea\r\n\tSErved"));

    Run run = run("export", "tea", "--as", "txt", "--as-of", "2026-05-01");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("Tea\r\n\tSErved");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void neverWritesHalfOfIt() {
    gateway.on(
        "/liveblogs/tea.json", brokenOff("application/json", "{\"half"), json("{\"whole\": 1}"));

    Run run = run("export", "tea");

    assertThat(run.out()).isEqualTo("{\"whole\": 1}");
  }

  @Test
  void takesTheFormFromTheFilesName() throws IOException {
    gateway.on("/liveblogs/tea.feed.json", json("{\"feed\": 1}"));
    Path file = folder.resolve("new/tea.feed.json");

    Run run = run("export", "tea", "-o", file.toString());

    assertThat(run.code()).isZero();
    assertThat(file).hasContent("{\"feed\": 1}");
    assertThat(run.err()).contains("tea.feed.json (11 bytes)");
    assertThat(names(folder.resolve("new"))).containsExactly("tea.feed.json");
  }

  @Test
  void namesTheFileInAFolder() throws IOException {
    gateway
        .on("/liveblogs/17", json("{\"slug\": \"tea\"}"))
        .on("/liveblogs/17.html", answer(200, "text/html", "<h1>Tea"));

    run("export", "17", "--as", "html", "-o", folder.toString());

    assertThat(names(folder)).containsExactly("tea.html");
  }

  @Test
  void leavesNothingWhereItFails() throws IOException {
    Run run = run("export", "nobody", "-o", folder.resolve("x.json").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("Not found (404)");
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void keepsTheOldFileUntilTheNewOneIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("tea.json"), "old");

    run("export", "nobody", "-o", file.toString());

    assertThat(file).hasContent("old");
  }

  @Test
  void exportsEverythingAsOneLineEach() throws IOException {
    everything("{\n  \"liveBlog\": {\"headline\": \"Tea\"},\n  \"entries\": []\n}");

    Run run = run("export", "--all");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            {"liveBlog":{"headline":"Tea"},"entries":[]}
            {"liveBlog":{"headline":"Tea"},"entries":[]}
            """);
    Path file = folder.resolve("all.ndjson");
    run("export", "--all", "-o", file.toString());
    assertThat(file).hasContent(run.out().strip());
    assertThat(names(folder)).containsExactly("all.ndjson");
  }

  @Test
  void leavesOutWhatWasTakenDownMeanwhile() {
    everything("{}");
    gateway.on("/liveblogs/17.json", problem(410, "live-blog-withdrawn", "Withdrawn", "Sorry."));

    Run run = run("export", "--all");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("{}\n");
    assertThat(run.err())
        .contains("17 was not exported:", "Withdrawn (410)", "1 written, 1 failed");
  }

  @Test
  void goesOnWhereAnEarlierExportEnded() throws IOException {
    everything("{}");
    String target = folder.resolve("archive").toString();
    run("export", "--all", "-o", target);
    int asked = gateway.requests().size();
    gateway.on("/liveblogs", json(TWO.replace("\"revision\": 9", "\"revision\": 10")));

    Run again = run("export", "--all", "-o", target, "--json");

    assertThat(again.lines()).hasSize(2);
    assertThat(again.lines().get(0)).contains("\"result\":\"kept\"", "tea.json");
    assertThat(again.lines().get(1)).contains("\"result\":\"written\"", "kettle-race.json");
    assertThat(later(asked))
        .containsExactly("/api/v1/liveblogs?order=oldest&limit=100", "/api/v1/liveblogs/18.json");
    assertThat(names(Path.of(target)))
        .containsExactly("exported.ndjson", "kettle-race.json", "tea.json");
  }

  @Test
  void writesAFileAgainThatWasTakenAwayOrCutOff() throws IOException {
    everything("{\"some\": \"text\"}");
    String target = folder.toString();
    run("export", "--all", "-o", target);
    Files.delete(folder.resolve("tea.json"));
    Files.writeString(folder.resolve("kettle-race.json"), "{");

    Run again = run("export", "--all", "-o", target);

    assertThat(again.err()).contains("2 written, 0 kept, 0 failed");
    assertThat(folder.resolve("kettle-race.json")).hasContent("{\"some\": \"text\"}");
  }

  @Test
  void neverWritesOutsideTheFolder() throws IOException {
    gateway
        .on(
            "/liveblogs",
            json(
                "{\"items\": [{\"id\": \"17\", \"slug\": \"../../evil/.x\"}], \"nextCursor\":"
                    + " null}"))
        .on("/liveblogs/17.json", json("{}"));

    run("export", "--all", "-o", folder.resolve("a").toString());

    assertThat(names(folder)).containsExactly("a");
    assertThat(names(folder.resolve("a"))).containsExactly("------evil--x.json", "exported.ndjson");
  }

  private void everything(String document) {
    gateway
        .on("/liveblogs", json(TWO))
        .on("/liveblogs/17.json", json(document))
        .on("/liveblogs/18.json", json(document));
  }

  private List<String> later(int asked) {
    return gateway.requests().stream().skip(asked).map(Request::address).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Run run(String... arguments) {
    return Tool.at(gateway).run(arguments);
  }
}
