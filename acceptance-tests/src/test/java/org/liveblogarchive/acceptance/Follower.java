package org.liveblogarchive.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A reader with a live blog open: comes again whenever the stream breaks, as a browser does. */
final class Follower implements AutoCloseable {

  private final HttpClient http;
  private final Supplier<URI> stream;
  private final List<Long> revisions = new CopyOnWriteArrayList<>();
  private final Thread thread;
  private volatile long at;
  private volatile boolean closed;

  Follower(HttpClient http, Supplier<URI> stream) {
    this.http = http;
    this.stream = stream;
    this.thread = Thread.ofVirtual().start(this::readUntilClosed);
  }

  /** The revisions of the events that came, in their order. */
  List<Long> revisions() {
    return revisions;
  }

  private void readUntilClosed() {
    while (!closed) {
      try {
        readOnce();
      } catch (IOException lost) {
        // Comes again with the last id that it got.
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private void readOnce() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(stream.get()).header("Last-Event-ID", Long.toString(at)).build();
    HttpResponse<java.io.InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      boolean event = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event:")) {
          event = true;
        } else if (line.startsWith("id:")) {
          at = Long.parseLong(line.substring(3).strip());
          if (event) {
            revisions.add(at);
          }
        } else if (line.isEmpty()) {
          event = false;
        }
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
