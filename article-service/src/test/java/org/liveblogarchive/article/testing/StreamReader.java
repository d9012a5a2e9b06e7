package org.liveblogarchive.article.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who follows a live stream, as an event source does (WHATWG HTML, 9.2). */
public final class StreamReader implements AutoCloseable {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final HttpResponse<InputStream> response;
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final AtomicInteger heartbeats = new AtomicInteger();
  private final CompletableFuture<Integer> end = new CompletableFuture<>();
  private volatile long lastId = -1;
  private volatile long greetedWith = -1;
  private volatile long retry = -1;

  private StreamReader(HttpResponse<InputStream> response) {
    this.response = response;
  }

  /** Begins to read; {@code headers} are name, value, name, value, … */
  public static StreamReader open(URI address, String... headers) {
    StreamReader reader = connect(address, headers);
    reader.read();
    return reader;
  }

  /** Opens a stream and takes nothing of it before {@link #read}. */
  public static StreamReader connect(URI address, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Accept", "text/event-stream")
            .timeout(Duration.ofSeconds(15));
    try {
      return new StreamReader(
          HTTP.send(
              (headers.length > 0 ? request.headers(headers) : request).build(),
              HttpResponse.BodyHandlers.ofInputStream()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Reads on in the background until the stream ends. */
  public void read() {
    var _ = Thread.ofPlatform().daemon().name("stream-reader").start(this::readToTheEnd);
  }

  private void readToTheEnd() {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8))) {
      Block block = new Block();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          take(block);
          block = new Block();
        } else {
          block.add(line);
        }
      }
    } catch (IOException broken) {
      // The stream is over either way.
    } finally {
      end.complete(events.size());
    }
  }

  private void take(Block block) {
    heartbeats.addAndGet(block.comments);
    if (block.retry >= 0) {
      retry = block.retry;
    }
    if (!block.data.isEmpty()) {
      events.add(new Event(block.type, block.id, block.data));
    } else if (block.id >= 0) {
      greetedWith = block.id;
    }
    if (block.id >= 0) {
      lastId = block.id;
    }
  }

  public int status() {
    return response.statusCode();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** Returns the events so far. */
  public List<Event> events() {
    return List.copyOf(events);
  }

  /** Returns the ids of the events so far. */
  public List<Long> ids() {
    return events.stream().map(Event::id).toList();
  }

  /** Returns the types of the events so far. */
  public List<String> types() {
    return events.stream().map(Event::type).toList();
  }

  /** Returns with what this reader would resume, or -1. */
  public long lastId() {
    return lastId;
  }

  /** Returns the id that came first of all, without an event, or -1. */
  public long greetedWith() {
    return greetedWith;
  }

  /** Returns after how many milliseconds the reader is to come again, or -1. */
  public long retry() {
    return retry;
  }

  /** Returns how many comments came. */
  public int heartbeats() {
    return heartbeats.get();
  }

  /** Returns what completes when the stream ends. */
  public CompletableFuture<Integer> end() {
    return end;
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  /** A Server-Sent Event. */
  public record Event(String type, long id, String data) {

    /** Returns what it says. */
    public JsonNode json() {
      return JsonMapper.shared().readTree(data);
    }
  }

  /** The lines up to a blank one. */
  private static final class Block {
    private String type = "message";
    private String data = "";
    private long id = -1;
    private long retry = -1;
    private int comments;

    private void add(String line) {
      int colon = line.indexOf(':');
      String value = line.substring(colon + 1).strip();
      switch (line.substring(0, colon)) {
        case "" -> comments++;
        case "event" -> type = value;
        case "data" -> data += value;
        case "id" -> id = Long.parseLong(value);
        case "retry" -> retry = Long.parseLong(value);
        default -> throw new AssertionError("No event source knows this: " + line);
      }
    }
  }
}
