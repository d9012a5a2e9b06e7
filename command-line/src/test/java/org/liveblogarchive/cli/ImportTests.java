package org.liveblogarchive.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.cli.PlayedGateway.answer;
import static org.liveblogarchive.cli.PlayedGateway.brokenOff;
import static org.liveblogarchive.cli.PlayedGateway.json;
import static org.liveblogarchive.cli.PlayedGateway.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.cli.PlayedGateway.Played;
import org.liveblogarchive.cli.PlayedGateway.Request;
import org.liveblogarchive.cli.Tool.Run;

class ImportTests {

  private final PlayedGateway gateway = new PlayedGateway();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void saysWhatBecameOfEachDocument() throws IOException {
    gateway.on(
        "/imports",
        report(12, 0, 0, "{\"line\": 7, \"message\": \"No date.\"}"),
        report(1, 2, 9, ""),
        report(0, 0, 12, ""),
        problem(422, "not-a-live-blog", "Not a live blog", "There are no entries."));

    Run run = run("import", file("a.txt"), file("b.html"), file("c.json"), file("d.jsonld"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().replace(folder + "/", ""))
        .isEqualTo(
            """
            created   a.txt
                      kettle-race: "Kettle race", entries: 12 new
                      warning line 7: No date.
            changed   b.html
                      kettle-race: "Kettle race", entries: 1 new, 2 changed, 9 unchanged
            unchanged c.json
                      kettle-race: "Kettle race", entries: 12 unchanged
            failed    d.jsonld
                      Not a live blog (422)
                        There are no entries.
                        - limit: must be a whole number
                        request request-422
            """);
    assertThat(run.err())
        .contains("1 created, 1 changed, 1 unchanged, 1 failed of 4 documents")
        .contains("Entries: 13 new, 2 changed, 21 unchanged, 0 missing; 1 warnings.");
    assertThat(gateway.requests().stream().map(request -> request.header("Content-Type")))
        .containsExactly("text/plain", "text/html", "application/json", "application/ld+json");
  }

  @Test
  void answersScriptsWithAResultALineAndASummary() throws IOException {
    gateway.on("/imports", report(12, 0, 0, ""));

    Run run = run("import", file("a.txt"), "--json", "--dry-run");

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().getFirst())
        .contains("\"result\":\"created\"", "\"slug\":\"kettle-race\"", "\"created\":12");
    assertThat(run.lines().getLast())
        .contains("{\"summary\":{\"documents\":1,\"created\":1,", "\"dryRun\":true")
        .contains("\"complete\":true");
    assertThat(gateway.onlyRequest().address()).isEqualTo("/api/v1/imports?dryRun=true");
  }

  @Test
  void tellsTheArchiveWhatDocumentsDoNotSay() throws IOException {
    gateway.on("/imports", report(1, 0, 0, ""));

    run(
        "import",
        file("a.txt"),
        "--format",
        "text",
        "--language",
        "en",
        "--time-zone",
        "Europe/London",
        "--source-url",
        "https://a.example/b?c=d&e",
        "--publisher",
        "The Packet");

    assertThat(gateway.onlyRequest().address())
        .isEqualTo(
            "/api/v1/imports?format=text&language=en&timeZone=Europe%2FLondon"
                + "&sourceUrl=https%3A%2F%2Fa.example%2Fb%3Fc%3Dd%26e&publisher=The%20Packet");
    assertThat(gateway.onlyRequest().body()).isEqualTo("Invented a.txt");
  }

  @Test
  void importsFoldersByNameAndLeavesOtherFilesAlone() throws IOException {
    gateway.on("/imports", report(1, 0, 0, ""));
    file("2/b.txt");
    file("2/a.html");
    file("1/c.TXT");
    file("1/photo.jpeg");
    file(".git/config.txt");

    Run run = run("import", folder.toString());

    assertThat(bodies()).containsExactly("Invented c.TXT", "Invented a.html", "Invented b.txt");
    assertThat(run.err()).contains("1 files of other types are left alone.");
  }

  @Test
  void tellsTypesOfOtherFilesByTheirContent() throws IOException {
    gateway.on("/imports", report(1, 0, 0, ""));

    run(
        "import",
        write("a.bak", "\n <!doctype html><title>Tea</title>"),
        write("b", "{\"@type\": \"LiveBlogPosting\"}"),
        write("c", "PK\u0003\u0004…"),
        write("d", "Tea\n\n14:05\nServed."));

    assertThat(gateway.requests().stream().map(request -> request.header("Content-Type")))
        .containsExactly("text/html", "application/json", "application/zip", "text/plain");
  }

  @Test
  void namesTheCharacterSetThatAPageDeclares() throws IOException {
    gateway.on("/imports", report(1, 0, 0, ""));
    Path page = folder.resolve("alt.html");
    Files.write(page, "<html><meta charset='ISO-8859-15'>Käse".getBytes(ISO_8859_1));

    run("import", page.toString());
    run("import", page.toString(), "--charset", "windows-1252");

    assertThat(gateway.requests().stream().map(request -> request.header("Content-Type")))
        .containsExactly("text/html; charset=iso-8859-15", "text/html; charset=windows-1252");
  }

  @Test
  void readsStandardInputAndCanSendItAgain() {
    gateway.on(
        "/imports",
        problem(503, "service-unavailable", "Service unavailable", "Later."),
        report(1, 0, 0, ""));

    Run run = Tool.at(gateway).reading("Tea\n\n14:05\nServed.").run("import", "-");

    assertThat(run.code()).isZero();
    assertThat(bodies()).containsExactly("Tea\n\n14:05\nServed.", "Tea\n\n14:05\nServed.");
    assertThat(run.out()).contains("created   standard input");
  }

  @Test
  void letsTheArchiveFetchPages() {
    gateway.on("/imports?language=de", report(1, 0, 0, ""));

    Run run =
        Tool.at(gateway)
            .run("import", "--url", "https://a.example/live?x=\"1\"", "--language", "de");

    assertThat(run.code()).isZero();
    assertThat(gateway.onlyRequest().header("Content-Type")).isEqualTo("application/json");
    assertThat(gateway.onlyRequest().body())
        .isEqualTo("{\"url\":\"https://a.example/live?x=\\\"1\\\"\"}");
  }

  @Test
  void stopsWhereTheKeyDoesNotDo() throws IOException {
    gateway.on("/imports", problem(401, "api-key-missing", "API key missing", "Send one."));

    Run run = run("import", file("a.txt"), file("b.txt"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("API key missing (401)", "--key-file", "import it again");
    assertThat(gateway.requests()).hasSize(1);
  }

  @Test
  void stopsWhereTheServerIsGone() throws IOException {
    Run run =
        new Tool()
            .run(
                "import",
                file("a.txt"),
                file("b.txt"),
                "--server",
                "http://127.0.0.1:1",
                "--retries",
                "0",
                "--json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.out()).contains("\"complete\":false", "\"problem\":{");
  }

  @Test
  void goesOnWhereTheServerFailsAtOneDocument() throws IOException {
    gateway.on(
        "/imports",
        problem(500, "internal-error", "Internal error", "Sorry."),
        report(1, 0, 0, ""));

    Run run = run("import", file("a.txt"), file("b.txt"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("failed    ", "created   ");
  }

  @Test
  void importsSeveralAtOnceWhereAskedTo() throws Exception {
    var both = new java.util.concurrent.CyclicBarrier(2);
    Played together =
        exchange -> {
          try {
            both.await(20, java.util.concurrent.TimeUnit.SECONDS);
          } catch (Exception alone) {
            throw new IOException(alone);
          }
          report(1, 0, 0, "").play(exchange);
        };
    gateway.on("/imports", together);

    Run run = run("import", file("a.txt"), file("b.txt"), "--parallel", "2");

    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void showsTheResultOfEachLine() throws IOException {
    gateway.on(
        "/imports",
        lines(
            """
            {"line": 1, "status": "created", "liveBlog": {"slug": "a"}, "created": 3, "warnings": []}
            {"line": 3, "status": "failed", "problem": {"title": "Invalid body", "status": 422}}
            {"summary": {"lines": 2, "complete": true}}
            """));

    Run run = run("import", write("all.ndjson", "{\"a\": 1}\n\n{\"b\": 2}\n"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().replace(folder + "/", ""))
        .isEqualTo(
            """
            created   all.ndjson:1
                      a: "", entries: 3 new
            failed    all.ndjson:3
                      Invalid body (422)
            """);
    assertThat(gateway.onlyRequest().header("Content-Type")).isEqualTo("application/x-ndjson");
    assertThat(gateway.onlyRequest().header("Accept")).contains("application/x-ndjson");
  }

  @Test
  void sendsLinesAgainThatWereNotAnswered() throws IOException {
    gateway.on(
        "/imports",
        brokenOff("application/x-ndjson", "{\"line\": 1, \"status\": \"created\"}\n{\"li"),
        lines(
            """
            {"line": 1, "status": "failed", "problem": {"title": "Unavailable", "status": 503}}
            {"summary": {"complete": false}, "problem": {"title": "Unavailable", "status": 503}}
            """),
        lines(
            """
            {"line": 1, "status": "unchanged"}
            {"line": 2, "status": "changed", "changed": 1}
            {"summary": {"complete": true}}
            """));

    Run run = run("import", write("all.ndjson", "{\"a\": 1}\n{\"b\": 2}\n{\"c\": 3}\n"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.lines().stream().filter(line -> line.contains("all.ndjson")))
        .map(line -> line.replace(folder + "/", ""))
        .containsExactly(
            "created   all.ndjson:1", "unchanged all.ndjson:2", "changed   all.ndjson:3");
    assertThat(bodies().getLast()).isEqualTo("{\"b\": 2}\n{\"c\": 3}\n");
  }

  @Test
  void givesUpOnLinesThatAreNeverAnswered() throws IOException {
    gateway.on("/imports", lines(""));

    Run run = run("import", write("all.ndjson", "{\"a\": 1}\n"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("The server did not answer all lines");
  }

  @Test
  void streamsDocumentsOfAnyLength() throws IOException {
    gateway.on("/imports", this::answerEachLine);
    Path large = folder.resolve("large.ndjson");
    try (var writer = Files.newBufferedWriter(large)) {
      for (int i = 0; i < 5000; i++) {
        writer.write("{\"liveBlog\": \"" + "x".repeat(1000) + "\"}\n");
      }
    }

    Run run = run("import", large.toString(), "--json", "--parallel", "3");

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(5001);
    assertThat(run.lines().getLast()).contains("\"documents\":5000,\"created\":5000");
    assertThat(gateway.requests()).hasSizeGreaterThan(5);
    assertThat(gateway.requests()).allMatch(request -> request.body().length() < 2_000_000);
  }

  private void answerEachLine(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    long count = gateway.requests().getLast().body().lines().count();
    StringBuilder results = new StringBuilder();
    // Whose request was the last one matters little: as many lines at once are sent each time.
    for (long line = 1; line <= count; line++) {
      results.append("{\"line\": ").append(line).append(", \"status\": \"created\"}\n");
    }
    lines(results + "{\"summary\": {\"complete\": true}}\n").play(exchange);
  }

  private Run run(String... arguments) {
    return Tool.at(gateway).run(arguments);
  }

  private List<String> bodies() {
    return gateway.requests().stream().map(Request::body).toList();
  }

  private String file(String name) throws IOException {
    return write(name, "Invented " + Path.of(name).getFileName());
  }

  private String write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }

  private static Played report(int created, int changed, int unchanged, String warnings) {
    return json(
        """
        {"liveBlog": {"id": "17", "slug": "kettle-race", "headline": "Kettle race"},
         "created": %d, "changed": %d, "unchanged": %d, "missing": 0, "warnings": [%s]}
        """
            .formatted(created, changed, unchanged, warnings));
  }

  private static Played lines(String body) {
    return answer(200, "application/x-ndjson", body);
  }
}
