package org.liveblogarchive.gateway.running;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How large a body may be, whether its length is announced or not. */
class BodiesIntegrationTests {

  private static final int MEGABYTE = 1 << 20;
  private static final String LIVE_BLOGS = "/api/v1/liveblogs";
  private static final String IMPORTS = "/api/v1/imports";

  @RegisterExtension static final Edge edge = Edge.with("bodies.linger=300ms");

  @Test
  void streamsLargeImportsThrough() {
    HttpResponse<String> response = post(IMPORTS, chunked(16 * MEGABYTE));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(edge.articles().lastReceived().body()).hasSize(16 * MEGABYTE);
  }

  @Test
  void refusesAnnouncedBodyOverTheLimit() {
    assertTooLarge(post(IMPORTS, announced(16 * MEGABYTE + 1)));
  }

  @Test
  void refusesChunkedBodyOverTheLimit() {
    assertTooLarge(post(IMPORTS, chunked(16 * MEGABYTE + 1)));
  }

  @Test
  void takesSmallerBodiesElsewhere() {
    assertThat(post(LIVE_BLOGS, chunked(MEGABYTE)).statusCode()).isEqualTo(200);
    assertTooLarge(post(LIVE_BLOGS, announced(MEGABYTE + 1)));
    assertTooLarge(post(LIVE_BLOGS, chunked(MEGABYTE + 1)));
  }

  @Test
  void doesNotBlameTheServiceForBodiesThatAreTooLarge() {
    for (int request = 0; request < 12; request++) {
      assertTooLarge(post(LIVE_BLOGS, chunked(MEGABYTE + 1)));
    }

    assertThat(post(LIVE_BLOGS, announced(10)).statusCode()).isEqualTo(200);
  }

  @Test
  void refusesReadsWithBody() {
    HttpResponse<String> announced = edge.send("GET", LIVE_BLOGS, BodyPublishers.ofString("body"));
    HttpResponse<String> chunked = edge.send("GET", LIVE_BLOGS, chunked(10));

    assertThat(announced.statusCode()).isEqualTo(400);
    assertThat(chunked.statusCode()).isEqualTo(400);
    assertThat(Problem.in(chunked).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:body-unexpected");
    assertThat(edge.articles().received()).isEmpty();
  }

  @Test
  void hangsUpOnCallersThatSendOnAfterTheyWereRefused() throws IOException {
    byte[] chunk = ("400\r\n" + "x".repeat(1_024) + "\r\n").getBytes(US_ASCII);
    try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), edge.gateway().port())) {
      OutputStream request = caller.getOutputStream();
      request.write(
          "POST /api/v1/imports HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
              .getBytes(US_ASCII));
      BufferedReader answer =
          new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII));
      assertThat(answer.readLine()).isEqualTo("HTTP/1.1 401 Unauthorized");

      await()
          .pollInterval(Duration.ofMillis(20))
          .untilAsserted(
              () -> assertThatThrownBy(() -> request.write(chunk)).isInstanceOf(IOException.class));
    }
  }

  private static HttpResponse<String> post(String path, BodyPublisher body) {
    return edge.send("POST", path, body, EditorKey.HEADER, EditorKey.VALUE);
  }

  private static BodyPublisher announced(int size) {
    return BodyPublishers.ofByteArray(new byte[size]);
  }

  private static BodyPublisher chunked(int size) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
  }

  private static void assertTooLarge(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Problem.in(response).text("type"))
        .isEqualTo("urn:liveblog-archive:problem:body-too-large");
    assertThat(edge.articles().received()).noneMatch(request -> request.body().length() > MEGABYTE);
  }
}
