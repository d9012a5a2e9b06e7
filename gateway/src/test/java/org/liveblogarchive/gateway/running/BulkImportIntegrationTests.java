package org.liveblogarchive.gateway.running;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bodies of any size go through line by line, and so do their answers, for as long as it takes. */
class BulkImportIntegrationTests {

  private static final String IMPORTS = "/api/v1/imports";
  private static final int MEGABYTE = 1 << 20;

  @RegisterExtension
  static final Edge edge =
      Edge.with("spring.cloud.gateway.server.webflux.httpclient.response-timeout=500ms");

  @Test
  void answersEachLineBeforeTheNextIsSent() throws IOException {
    edge.articles().answersWhileReading((line, answer) -> answer.println("seen " + line.length()));
    try (Socket client = connect()) {
      begin(client);
      for (int length = 1; length <= 3; length++) {
        send(client, "x".repeat(length) + "\n");

        readUntil(client, "seen " + length);
        // Longer than any other answer may take.
        LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
      }
      send(client, "");
      readUntil(client, "0\r\n\r\n");
    }
  }

  @Test
  void takesBodiesThatNoMemoryCouldHold() throws IOException {
    AtomicLong received = new AtomicLong();
    edge.articles().answersWhileReading((line, _) -> received.addAndGet(line.length() + 1));
    String line = "y".repeat(MEGABYTE - 1) + "\n";
    try (Socket client = connect()) {
      begin(client);
      for (int megabyte = 0; megabyte < 600; megabyte++) {
        send(client, line);
      }
      send(client, "");
      readUntil(client, "0\r\n\r\n");
    }

    assertThat(received).hasValue(600L * MEGABYTE);
  }

  @Test
  void takesBundlesThatAreLargerThanDocuments() {
    HttpResponse<String> bundle =
        edge.send(
            "POST",
            IMPORTS,
            BodyPublishers.ofByteArray(new byte[20 * MEGABYTE]),
            EditorKey.HEADER,
            EditorKey.VALUE,
            "Content-Type",
            "application/zip");

    assertThat(bundle.statusCode()).isEqualTo(200);
  }

  @Test
  void needsAKey() {
    HttpResponse<String> answer = edge.post(IMPORTS, "{}", "Content-Type", "application/x-ndjson");

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  private static Socket connect() throws IOException {
    Socket client = new Socket(InetAddress.getLoopbackAddress(), edge.gateway().port());
    client.setSoTimeout(20_000);
    return client;
  }

  private static void begin(Socket client) throws IOException {
    write(
        client,
        """
        POST /api/v1/imports HTTP/1.1
        Host: a
        %s: %s
        Content-Type: application/x-ndjson
        Transfer-Encoding: chunked

        """
            .formatted(EditorKey.HEADER, EditorKey.VALUE)
            .replace("\n", "\r\n"));
  }

  private static void send(Socket client, String chunk) throws IOException {
    write(client, Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n");
  }

  private static void write(Socket client, String text) throws IOException {
    client.getOutputStream().write(text.getBytes(US_ASCII));
  }

  private static void readUntil(Socket client, String wanted) throws IOException {
    StringBuilder read = new StringBuilder();
    byte[] buffer = new byte[8192];
    while (read.indexOf(wanted) < 0) {
      int count = client.getInputStream().read(buffer);
      assertThat(count).as("more than: " + read).isPositive();
      read.append(new String(buffer, 0, count, US_ASCII));
    }
  }
}
