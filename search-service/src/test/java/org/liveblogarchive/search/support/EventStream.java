package org.liveblogarchive.search.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader of Server-Sent Events. */
public final class EventStream implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final List<String> comments = new CopyOnWriteArrayList<>();
  private final HttpResponse<Stream<String>> response;
  private final Thread reading;
  private volatile String lastId = "";

  private EventStream(URI uri, @Nullable String lastEventId) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Accept", "text/event-stream")
            .header(Tokens.HEADER, Tokens.ofOperator());
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    try {
      response = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    reading = Thread.ofVirtual().start(this::read);
  }

  /**
   * One event.
   *
   * @param id what it is resumed after
   */
  public record Event(String id, String name, JsonNode data) {}

  /** Opens a stream and waits for its beginning. */
  public static EventStream open(URI uri) {
    return new EventStream(uri, null);
  }

  /** Opens a stream where another one ended. */
  public static EventStream resume(URI uri, String lastEventId) {
    return new EventStream(uri, lastEventId);
  }

  /** The status of the answer. */
  public int status() {
    return response.statusCode();
  }

  /** The events so far. */
  public List<Event> events() {
    return events;
  }

  /** The texts of the entries so far. */
  public List<String> texts() {
    return events.stream().map(event -> event.data().at("/entry/text").asString()).toList();
  }

  /** The comments so far. */
  public List<String> comments() {
    return comments;
  }

  /** The last id that was sent, with an event or without one. */
  public String lastId() {
    return lastId;
  }

  private void read() {
    List<String> block = new ArrayList<>();
    try {
      response
          .body()
          .forEach(
              line -> {
                if (line.isEmpty()) {
                  take(block);
                  block.clear();
                } else {
                  block.add(line);
                }
              });
    } catch (UncheckedIOException closed) {
      // It was closed, here or there.
      return;
    }
  }

  private void take(List<String> block) {
    String name = "";
    String data = "";
    for (String line : block) {
      if (line.startsWith("id:")) {
        lastId = line.substring(3).strip();
      } else if (line.startsWith("event:")) {
        name = line.substring(6).strip();
      } else if (line.startsWith("data:")) {
        data += line.substring(5);
      } else if (line.startsWith(":")) {
        comments.add(line);
      }
    }
    if (!data.isEmpty()) {
      events.add(new Event(lastId, name, JSON.readTree(data)));
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    reading.interrupt();
  }
}
