package org.liveblogarchive.article.importing.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.testing.HttpNewsroom;
import org.liveblogarchive.article.testing.InventedLiveBlogs;
import org.liveblogarchive.article.testing.Replica;
import org.liveblogarchive.article.testing.Tokens;
import org.liveblogarchive.devstack.servers.SharedServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bulk imports over real connections, as clients send them. */
class BulkIntegrationTests {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static Replica service;
  private static HttpNewsroom newsroom;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    service = Replica.on(SharedServers.freshDatabase(), "bulk.largest-line=1MB");
    newsroom = service.newsroom();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void importsEachLineAndAnswersInTheirOrder() {
    InventedLiveBlogs invented = new InventedLiveBlogs(1);
    List<String> lines = IntStream.range(0, 30).mapToObj(at -> invented.line(at % 7 + 1)).toList();

    List<JsonNode> answer = send(String.join("\n", lines), false);

    assertThat(answer).hasSize(31);
    for (int line = 0; line < 30; line++) {
      JsonNode result = answer.get(line);
      assertThat(result.path("line").asInt()).isEqualTo(line + 1);
      assertThat(result.path("status").asString()).isEqualTo("created");
      assertThat(result.path("created").asInt()).isEqualTo(line % 7 + 1);
      JsonNode shown =
          newsroom.get("/api/v1/liveblogs/" + result.at("/liveBlog/id").asString()).json();
      assertThat(shown.path("slug").asString()).isEqualTo(result.at("/liveBlog/slug").asString());
      assertThat(shown.path("headline").asString())
          .isEqualTo(
              JSON.readTree(lines.get(line))
                  .at("/liveBlog/headline")
                  .asString()
                  .replace("e\u0301", "é"));
    }
    JsonNode summary = answer.getLast().path("summary");
    assertThat(summary.path("lines").asInt()).isEqualTo(30);
    assertThat(summary.path("created").asInt()).isEqualTo(30);
    assertThat(summary.path("complete").asBoolean()).isTrue();
  }

  @Test
  void answersLinesThatAreThereAlreadyWithoutWriting() {
    InventedLiveBlogs invented = new InventedLiveBlogs(2);
    String body = invented.line(40) + "\n" + invented.line(3) + "\n";
    send(body, false);
    service.statements().forget();

    List<JsonNode> again = send(body, false);

    assertThat(again.get(0).path("status").asString()).isEqualTo("unchanged");
    assertThat(again.get(0).path("unchanged").asInt()).isEqualTo(40);
    assertThat(again.get(1).path("unchanged").asInt()).isEqualTo(3);
    assertThat(again.getLast().at("/summary/unchanged").asInt()).isEqualTo(2);
    assertThat(service.statements().prepared())
        .filteredOn(statement -> statement.contains("insert") || statement.contains("update"))
        .isEmpty();
  }

  @Test
  void bringsALiveBlogThatChangedSinceBackToWhatTheLineSays() {
    String line = new InventedLiveBlogs(3).line(2);
    JsonNode made = send(line, false).getFirst();
    newsroom.rename(made.at("/liveBlog/id").asString(), "Another headline altogether");

    JsonNode again = send(line, false).getFirst();

    assertThat(again.path("status").asString()).isEqualTo("changed");
    assertThat(again.at("/liveBlog/id")).isEqualTo(made.at("/liveBlog/id"));
  }

  @Test
  void reportsBadLinesAndGoesOn() {
    InventedLiveBlogs invented = new InventedLiveBlogs(4);
    String tooLong = "{\"format\":\"" + "x".repeat(1 << 20) + "\"}";
    String body =
        String.join(
            "\n",
            invented.line(1),
            "{",
            "",
            "[]",
            "{\"format\":\"liveblog-archive\",\"version\":1,\"liveBlog\":{\"headline\":\"Tea\"},"
                + "\"entries\":[{\"headline\":\"One\"},{\"blocks\":[{\"type\":\"heading\",\"level\":9,\"text\":\"x\"}]}]}",
            tooLong,
            "{\"format\":\"other\"}",
            "\u0000\u0001",
            invented.line(2));

    List<JsonNode> answer = send(body, false);

    assertThat(answer)
        .extracting(line -> line.path("line").asInt() + line.path("status").asString())
        .containsExactly(
            "1created",
            "2failed",
            "4failed",
            "5failed",
            "6failed",
            "7failed",
            "8failed",
            "9created",
            "0");
    assertThat(answer.get(3).at("/problem/errors/0/field").asString())
        .isEqualTo("entries[1].blocks[0].level");
    assertThat(answer.get(4).at("/problem/status").asInt()).isEqualTo(413);
    assertThat(answer.getLast().at("/summary/failed").asInt()).isEqualTo(6);
  }

  @Test
  void keepsTheOrderOfLinesAboutOneLiveBlog() {
    List<String> lines =
        IntStream.range(0, 40)
            .mapToObj(
                version ->
                    """
                    {"format":"liveblog-archive","version":1,"liveBlog":{"headline":"Version %d",
                    "source":{"url":"https://paper.example/versions"}},"entries":[{"id":"01978f3a-5c00-7a10-8000-000000000001","headline":"Version %d"}]}
                    """
                        .formatted(version, version)
                        .replace("\n", ""))
            .toList();

    List<JsonNode> answer = send(String.join("\n", lines), false);

    assertThat(answer.getFirst().path("status").asString()).isEqualTo("created");
    assertThat(answer.subList(1, 40))
        .allSatisfy(line -> assertThat(line.path("changed").asInt()).isEqualTo(1));
    String id = answer.getFirst().at("/liveBlog/id").asString();
    assertThat(newsroom.get(HttpNewsroom.address(id)).text("headline")).isEqualTo("Version 39");
  }

  @Test
  void makesNothingInADryRun() {
    String line = new InventedLiveBlogs(5).line(3);

    JsonNode rehearsed = send(line, true).getFirst();

    assertThat(rehearsed.path("status").asString()).isEqualTo("created");
    assertThat(newsroom.get(HttpNewsroom.address(rehearsed.at("/liveBlog/id").asString())).status())
        .isEqualTo(404);
  }

  @Test
  void expandsGzipButNotWithoutEnd() throws Exception {
    String line = new InventedLiveBlogs(6).line(3);

    List<JsonNode> answer = read(post(gzip(line.getBytes(UTF_8)), "", "Content-Encoding", "gzip"));
    List<JsonNode> bomb = read(post(gzip(new byte[100 << 20]), "", "Content-Encoding", "gzip"));
    HttpResponse<String> other = post(new byte[10], "", "Content-Encoding", "br");
    List<JsonNode> noGzip = read(post(new byte[10], "", "Content-Encoding", "gzip"));

    assertThat(answer.getFirst().path("status").asString()).isEqualTo("created");
    assertThat(bomb.getLast().at("/problem/status").asInt()).isEqualTo(413);
    assertThat(other.statusCode()).isEqualTo(415);
    assertThat(noGzip.getLast().at("/summary/complete").asBoolean()).isFalse();
  }

  @Test
  void answersLineByLineWhileTheBodyIsStillBeingSent() throws IOException {
    URI address = service.at("/api/v1/imports");
    InventedLiveBlogs invented = new InventedLiveBlogs(7);
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(10_000);
      begin(socket);
      for (int line = 1; line <= 3; line++) {
        sendChunk(socket, invented.line(2) + "\n");

        assertThat(readUntil(socket.getInputStream(), "\"line\":" + line)).contains("created");
      }
      sendChunk(socket, "");

      assertThat(readUntil(socket.getInputStream(), "\"complete\":true")).contains("\"lines\":3");
    }
  }

  @Test
  void stopsWhenTheClientGoesAway() throws IOException {
    URI address = service.at("/api/v1/imports");
    InventedLiveBlogs invented = new InventedLiveBlogs(8);
    String begun = invented.line(1);
    String unfinished = invented.line(1);
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      begin(socket);
      sendChunk(socket, begun + "\n" + unfinished.substring(0, 100));
    }

    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(send(begun, true).getFirst().path("status").asString())
                    .isEqualTo("unchanged"));
    assertThat(send(unfinished, true).getFirst().path("status").asString()).isEqualTo("created");
  }

  @Test
  void needsAKey() throws Exception {
    HttpResponse<String> answer =
        HTTP.send(
            HttpRequest.newBuilder(service.at("/api/v1/imports"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void takesClientsThatReadNothingBeforeTheyHaveSentAll() {
    String line = "{\"format\":\"" + "x".repeat(200) + "\"}";
    String body = IntStream.range(0, 20_000).mapToObj(_ -> line).collect(Collectors.joining("\n"));

    List<JsonNode> answer = send(body, false);

    assertThat(answer).hasSize(20_001);
    assertThat(answer.getLast().at("/summary/failed").asInt()).isEqualTo(20_000);
  }

  private static void begin(Socket socket) throws IOException {
    write(
        socket,
        """
        POST /api/v1/imports HTTP/1.1
        Host: a
        Authorization: %s
        Content-Type: application/x-ndjson
        Transfer-Encoding: chunked

        """
            .formatted(Tokens.of("editor"))
            .replace("\n", "\r\n"));
  }

  private static void sendChunk(Socket socket, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    write(socket, Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n");
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(UTF_8));
    socket.getOutputStream().flush();
  }

  private static String readUntil(InputStream stream, String wanted) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    while (!read.toString(UTF_8).contains(wanted)) {
      int count = stream.read(buffer);
      if (count < 0) {
        break;
      }
      read.write(buffer, 0, count);
    }
    return read.toString(UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bytes);
    }
    return zipped.toByteArray();
  }

  private static List<JsonNode> send(String body, boolean dryRun) {
    return read(post(body.getBytes(UTF_8), dryRun ? "?dryRun=true" : ""));
  }

  private static List<JsonNode> read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
    List<JsonNode> lines = new ArrayList<>();
    answer.body().lines().forEach(line -> lines.add(JSON.readTree(line)));
    return lines;
  }

  private static HttpResponse<String> post(byte[] body, String query, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.at("/api/v1/imports" + query))
            .timeout(Duration.ofMinutes(2))
            .header(Tokens.HEADER, Tokens.of("editor"))
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    for (int at = 0; at < headers.length; at += 2) {
      request.header(headers[at], headers[at + 1]);
    }
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }
}
