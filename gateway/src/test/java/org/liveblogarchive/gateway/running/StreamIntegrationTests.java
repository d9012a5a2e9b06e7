package org.liveblogarchive.gateway.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Live streams: read once from the service, by any number of readers, each event once in order. */
class StreamIntegrationTests {

  private static final String LAST_EVENT_ID = "Last-Event-ID";
  private static final Pattern WHOLE_EVENT = Pattern.compile("id: (?<id>\\d+)\ndata: .*}\n\n");

  @RegisterExtension
  static final Edge edge =
      Edge.with(
          "limits.anonymous.capacity=100000",
          "limits.anonymous.refill-per-second=10000",
          "limits.anonymous.streams=100000",
          "stream.replay.events=20",
          "stream.replay.size=256KB",
          "stream.write-ahead=8KB",
          "stream.heartbeat=300ms",
          "stream.linger=500ms",
          "stream.remember=100ms",
          "stream.patience=2s",
          "stream.idle=1s",
          "stream.backoff=20ms",
          "stream.longest-backoff=200ms");

  private final List<StreamReader> readers = new ArrayList<>();
  private final LiveBlog liveBlog = new LiveBlog();

  @BeforeEach
  void haveLiveBlogWithSomeHistory() {
    liveBlog.publish(10);
    edge.articles().answers(liveBlog);
  }

  @AfterEach
  void leave() {
    readers.forEach(StreamReader::close);
    await().until(() -> edge.gateway().gauge("stream.upstreams") == 0);
  }

  @Test
  void handsEachEventToAllReadersOverOneUpstreamStream() {
    for (int reader = 0; reader < 50; reader++) {
      read(reader % 2 == 0 ? LiveBlog.STREAM : LiveBlog.STREAM_BY_SLUG);
    }
    long joined = liveBlog.revision();

    liveBlog.publish(30);

    assertThat(readers).allSatisfy(reader -> receivesAllAfter(joined, reader));
    assertThat(liveBlog.open()).isEqualTo(1);
    assertThat(edge.gateway().gauge("stream.readers")).isEqualTo(50);
  }

  @Test
  void tellsReadersHowLongToWaitAndWhereTheyStandBeforeAnythingElse() {
    StreamReader reader = read(LiveBlog.STREAM);

    await().until(() -> reader.lines().size() >= 3);
    assertThat(reader.lines().get(0)).matches("retry: [23]\\d{3}|retry: 4000");
    assertThat(reader.lines().get(1)).isEqualTo("id: " + liveBlog.revision());
    assertThat(reader.lines().get(2)).isEmpty();
  }

  @Test
  void saysWhatItIs() {
    HttpResponse<InputStream> response = read(LiveBlog.STREAM_BY_SLUG).response();

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(response.headers().firstValue("X-Accel-Buffering")).contains("no");
    assertThat(response.headers().firstValue("Content-Location")).contains(LiveBlog.STREAM);
    assertThat(response.headers().map()).doesNotContainKey("content-encoding");
    assertThat(response.headers().map())
        .containsKeys("x-request-id", "ratelimit", "x-content-type-options");
  }

  @Test
  void keepsSilentStreamsAliveWithComments() {
    StreamReader reader = read(LiveBlog.STREAM);

    await().until(() -> reader.lines().stream().filter(":"::equals).count() >= 3);
    assertThat(reader.ids()).isEmpty();
  }

  @Test
  void resumesFromMemory() {
    StreamReader present = read(LiveBlog.STREAM);
    long joined = liveBlog.revision();
    liveBlog.publish(10);
    receivesAllAfter(joined, present);
    int asked = edge.articles().received().size();

    StreamReader resumed = read(LiveBlog.STREAM, LAST_EVENT_ID, present.ids().get(4).toString());

    assertThat(present.ids()).hasSize(10);
    receivesAllAfter(present.ids().get(4), resumed);
    assertThat(edge.articles().received()).hasSize(asked);
  }

  @Test
  void catchesUpReadersWhoAreFurtherBehindThanMemory() {
    StreamReader present = read(LiveBlog.STREAM);
    long past = liveBlog.publish(3);
    for (int time = 0; time < 10; time++) {
      // No more at a time than memory holds, or the present reader may be cut off as too slow.
      long latest = liveBlog.publish(10);
      await().until(() -> present.ids().contains(latest));
    }

    StreamReader behind = read(LiveBlog.STREAM + "?since=" + past);
    StreamReader fromTheBeginning = read(LiveBlog.STREAM + "?since=0");
    liveBlog.publish(10);

    receivesAllAfter(past, behind);
    receivesAllAfter(0, fromTheBeginning);
    assertThat(behind.lines().get(1)).isEqualTo("id: " + past);
  }

  @Test
  void servesAllWhoComeBackAfterItsRestartWithTwoRequests() {
    List<Long> history = liveBlog.idsAfter(0);
    for (int reader = 0; reader < 30; reader++) {
      read(LiveBlog.STREAM, LAST_EVENT_ID, history.get(4 + reader % 5).toString());
    }

    for (int reader = 0; reader < 30; reader++) {
      receivesAllAfter(history.get(4 + reader % 5), readers.get(reader));
    }
    assertThat(edge.articles().received()).hasSize(2);
  }

  @Test
  void believesTheHeaderBeforeTheParameter() {
    List<Long> history = liveBlog.idsAfter(0);

    StreamReader reader =
        read(LiveBlog.STREAM + "?since=0", LAST_EVENT_ID, history.get(6).toString());

    receivesAllAfter(history.get(6), reader);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "since=-1",
        "since=",
        "since=1.5",
        "since=x",
        "since=1234567890123456789",
        "since=1&since=2"
      })
  void refusesMalformedPositions(String query) {
    HttpResponse<String> response = edge.get(LiveBlog.STREAM + "?" + query);

    assertThat(response.statusCode()).isEqualTo(400);
    Problem problem = Problem.in(response);
    assertThat(problem.text("type")).isEqualTo("urn:liveblog-archive:problem:invalid-parameter");
    assertThat(problem.document().at("/errors/0/parameter").asString()).isEqualTo("since");
    assertThat(edge.articles().received()).isEmpty();
  }

  @Test
  void refusesMalformedLastEventId() {
    HttpResponse<String> response = edge.get(LiveBlog.STREAM, LAST_EVENT_ID, "seven");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Problem.in(response).text("detail"))
        .isEqualTo("'Last-Event-ID' must be a whole number, 0 or more.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"until", "after", "SINCE"})
  void refusesUnknownParameters(String parameter) {
    HttpResponse<String> response = edge.get(LiveBlog.STREAM + "?" + parameter + "=1");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Problem.in(response).document().at("/errors/0/parameter").asString())
        .isEqualTo(parameter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "OPTIONS", "POST", "DELETE"})
  void canOnlyBeRead(String method) {
    HttpResponse<String> response =
        edge.send(
            method, LiveBlog.STREAM, BodyPublishers.noBody(), EditorKey.HEADER, EditorKey.VALUE);

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow")).contains("GET");
    assertThat(edge.articles().received()).isEmpty();
  }

  @Test
  void passesTheDoorAsEveryRequestDoes() {
    HttpResponse<String> response = edge.get(LiveBlog.STREAM, EditorKey.HEADER, "wrong");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(edge.articles().received()).isEmpty();
  }

  @Test
  void tellsTheServiceNothingOfTheReaderWhoHappensToBeFirst() {
    read(LiveBlog.STREAM, EditorKey.HEADER, EditorKey.VALUE);

    assertThat(edge.articles().lastReceived().headers()).doesNotContainKeys("X-actor", "X-api-key");
  }

  @Test
  void readersNoticeNothingOfLostConnections() {
    StreamReader reader = read(LiveBlog.STREAM);
    long joined = liveBlog.revision();
    for (int time = 0; time < 5; time++) {
      liveBlog.publish(5);
      liveBlog.drop();
    }
    liveBlog.publish(5);

    receivesAllAfter(joined, reader);
    assertThat(reader.broken() || reader.completed()).isFalse();
  }

  @Test
  void readersNoticeNothingOfRestartedService() {
    StreamReader reader = read(LiveBlog.STREAM);
    long joined = liveBlog.revision();
    edge.articles().stop();
    liveBlog.publish(5);
    StreamReader cameMeanwhile = read(LiveBlog.STREAM);
    edge.articles().restart();
    liveBlog.publish(5);

    receivesAllAfter(joined, reader);
    receivesAllAfter(joined, cameMeanwhile);
    assertThat(reader.broken() || reader.completed()).isFalse();
  }

  @Test
  void goesElsewhereWhenTheServiceFallsSilent() {
    StreamReader reader = read(LiveBlog.STREAM);
    long joined = liveBlog.revision();
    liveBlog.stall();
    liveBlog.publish(5);
    await().until(() -> edge.articles().received().size() >= 2);
    liveBlog.goOn();

    receivesAllAfter(joined, reader);
    assertThat(edge.articles().received().get(1).address())
        .isEqualTo(LiveBlog.STREAM + "?since=" + joined);
  }

  @Test
  void closesTheUpstreamStreamSomeTimeAfterTheLastReaderLeft() {
    read(LiveBlog.STREAM).close();
    read(LiveBlog.STREAM).close();
    await().until(() -> edge.gateway().gauge("stream.readers") == 0);
    read(LiveBlog.STREAM).close();

    await().until(() -> liveBlog.open() == 0);
    assertThat(edge.articles().received()).hasSize(1);
  }

  @Test
  void endsStreamsAfterTheEndedEvent() {
    StreamReader reader = read(LiveBlog.STREAM);
    long joined = liveBlog.revision();
    liveBlog.publish(3);
    liveBlog.end();

    await().until(reader::completed);
    receivesAllAfter(joined, reader);
    assertThat(reader.lines()).contains("event: ended");
  }

  @Test
  void hasNothingToSayOfEndedLiveBlogToThoseWhoKnowAll() {
    long last = liveBlog.end();

    assertThat(read(LiveBlog.STREAM).response().statusCode()).isEqualTo(204);
    assertThat(read(LiveBlog.STREAM + "?since=" + last).response().statusCode()).isEqualTo(204);
    assertThat(read(LiveBlog.STREAM + "?since=" + last).response().statusCode()).isEqualTo(204);
  }

  @Test
  void tellsThoseWhoMissedTheEndOfIt() {
    liveBlog.end();
    long missed = liveBlog.idsAfter(0).get(3);

    StreamReader reader = read(LiveBlog.STREAM, LAST_EVENT_ID, Long.toString(missed));

    await().until(reader::completed);
    receivesAllAfter(missed, reader);
  }

  @Test
  void endsStreamsAfterWithdrawalAndThenSaysWhy() {
    StreamReader reader = read(LiveBlog.STREAM);
    long joined = liveBlog.revision();
    liveBlog.withdraw();

    await().until(reader::completed);
    receivesAllAfter(joined, reader);
    HttpResponse<String> response = edge.get(LiveBlog.STREAM, "X-Request-Id", "reader-0001");
    assertThat(response.statusCode()).isEqualTo(410);
    Problem problem = Problem.in(response);
    assertThat(problem.text("type")).isEqualTo("urn:liveblog-archive:problem:live-blog-withdrawn");
    assertThat(problem.text("detail")).isEqualTo("By order of the court.");
    assertThat(problem.document().at("/withdrawal/reason").asString()).isEqualTo("court");
    assertThat(problem.text("instance")).isEqualTo(LiveBlog.STREAM);
    assertThat(problem.text("requestId")).isEqualTo("reader-0001");
  }

  @Test
  void saysThatTheServiceIsOutOfReach() {
    edge.articles().stop();

    HttpResponse<String> response = edge.get(LiveBlog.STREAM);

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).contains("5");
    assertThat(Problem.in(response).text("title")).isEqualTo("The live stream is unavailable");
  }

  @Test
  void leavesDeadServiceAlone() {
    edge.articles().answers(Service.page(503, "<h1>Overloaded</h1>"));
    for (int request = 0; request < 30; request++) {
      assertThat(edge.get(LiveBlog.STREAM).statusCode()).isEqualTo(503);
    }

    assertThat(edge.articles().received()).hasSize(10);
  }

  @Test
  void cutsOffReadersWhoAreTooSlowAndLetsThemComeBack() throws IOException {
    StreamReader other = read(LiveBlog.STREAM);
    long joined = liveBlog.revision();
    liveBlog.payload(20_000);
    try (Socket slow = StreamReader.lazy(edge.gateway().port(), LiveBlog.STREAM)) {
      await().until(() -> edge.gateway().gauge("stream.readers") == 2);

      while (edge.gateway().gauge("stream.readers") == 2) {
        long published = liveBlog.publish();
        await().until(() -> other.ids().contains(published));
      }

      assertThat(edge.gateway().counter("stream.readers.cut.off")).isPositive();
      String got = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      List<Long> ids =
          WHOLE_EVENT.matcher(got).results().map(event -> Long.valueOf(event.group("id"))).toList();
      List<Long> all = liveBlog.idsAfter(joined);
      assertThat(ids).isNotEmpty().isEqualTo(all.subList(0, ids.size()));
      receivesAllAfter(ids.getLast(), read(LiveBlog.STREAM + "?since=" + ids.getLast()));
    }
  }

  @Test
  void speaksToOldProxiesToo() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), edge.gateway().port())) {
      String request = "GET " + LiveBlog.STREAM + " HTTP/1.0\r\nHost: archive\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      await().until(() -> edge.gateway().gauge("stream.readers") == 1);
      liveBlog.end();

      String got = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(got).doesNotContain("chunked").contains("\r\n\r\nretry: ").endsWith("\"}\n\n");
    }
  }

  /** Whoever comes, goes and comes back at any moment sees everything once, in order. */
  @Test
  void losesAndRepeatsNothingWhateverHappens() {
    long seed = System.nanoTime();
    Random chance = new Random(seed);
    List<Story> stories = new ArrayList<>();
    for (int reader = 0; reader < 25; reader++) {
      stories.add(new Story());
    }

    for (int step = 0; step < 300; step++) {
      Story story = stories.get(chance.nextInt(stories.size()));
      switch (chance.nextInt(20)) {
        case 0 -> liveBlog.drop();
        case 1, 2 -> liveBlog.publish(chance.nextInt(40));
        case 3, 4, 5, 6, 7, 8 -> liveBlog.publish(chance.nextInt(4));
        case 9, 10, 11 -> story.leave();
        default -> story.comeBack();
      }
    }

    for (Story story : stories) {
      story.comeBack();
      liveBlog.publish();
      await()
          .untilAsserted(
              () -> {
                story.comeBack();
                assertThat(story.ids()).as("seed %d", seed).contains(liveBlog.revision());
              });
      assertThat(story.ids()).as("seed %d", seed).isEqualTo(liveBlog.idsAfter(story.began()));
      story.leave();
    }
  }

  private StreamReader read(String path, String... headers) {
    StreamReader reader = StreamReader.open(edge.gateway().at(path), headers);
    readers.add(reader);
    return reader;
  }

  private void receivesAllAfter(long revision, StreamReader reader) {
    await().untilAsserted(() -> assertThat(reader.ids()).isEqualTo(liveBlog.idsAfter(revision)));
  }

  /** What one reader sees over many connections, each resuming after the one before. */
  private class Story {

    private final List<StreamReader> parts = new ArrayList<>();
    private boolean reading;

    void comeBack() {
      if (reading && !parts.getLast().completed()) {
        return;
      }
      reading = true;
      if (parts.isEmpty()) {
        parts.add(read(LiveBlog.STREAM));
        await().until(() -> parts.getFirst().began() >= 0);
      } else {
        parts.add(
            read(
                parts.size() % 2 == 0 ? LiveBlog.STREAM : LiveBlog.STREAM_BY_SLUG,
                LAST_EVENT_ID,
                Long.toString(position())));
      }
    }

    void leave() {
      if (reading) {
        parts.getLast().close();
        await().until(() -> parts.getLast().broken() || parts.getLast().completed());
        reading = false;
      }
    }

    List<Long> ids() {
      return parts.stream().flatMap(part -> part.ids().stream()).toList();
    }

    long began() {
      return parts.getFirst().began();
    }

    private long position() {
      return ids().isEmpty() ? began() : ids().getLast();
    }
  }
}
