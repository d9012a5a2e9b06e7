package org.liveblogarchive.article.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors who write to one replica over HTTP, and the public that reads there. */
public final class HttpNewsroom {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(15);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Replica replica;

  HttpNewsroom(Replica replica) {
    this.replica = replica;
  }

  /** Creates a live blog and returns its id. */
  public String liveBlog(String headline) {
    return liveBlog(headline, "live");
  }

  /** Creates a live blog in a status and returns its id. */
  public String liveBlog(String headline, String status) {
    return required(send("POST", "/api/v1/liveblogs", new NewLiveBlog(headline, status)))
        .text("id");
  }

  /** Publishes an entry and returns its id. */
  public String entry(String liveBlog, String text) {
    return entry(liveBlog, text, "published", false);
  }

  /** Writes an entry and returns its id. */
  public String entry(String liveBlog, String text, String status, boolean keyEvent) {
    NewEntry entry = new NewEntry(Paragraph.of(text), status, keyEvent);
    return required(send("POST", address(liveBlog) + "/entries", entry)).text("id");
  }

  /** Changes a published entry. */
  public void edit(String liveBlog, String entry, String text) {
    Reason reason = new Reason("update", "More is known.");
    required(send("PATCH", address(liveBlog, entry), new Edited(Paragraph.of(text), reason)));
  }

  /** Changes an entry that nobody sees yet. */
  public void editDraft(String liveBlog, String entry, String text) {
    required(send("PATCH", address(liveBlog, entry), new Edited(Paragraph.of(text), null)));
  }

  /** Changes the headline of a live blog. */
  public void rename(String liveBlog, String headline) {
    required(send("PATCH", address(liveBlog), new Renamed(headline)));
  }

  /** Publishes, ends or reopens a live blog. */
  public void lead(String liveBlog, String step) {
    required(send("POST", address(liveBlog) + "/" + step, null));
  }

  /** Publishes, pins or unpins an entry. */
  public void handle(String liveBlog, String entry, String step) {
    required(send("POST", address(liveBlog, entry) + "/" + step, null));
  }

  /** Takes an entry down. */
  public void withdraw(String liveBlog, String entry, String reason) {
    required(send("POST", address(liveBlog, entry) + "/withdraw", new Withdrawn(reason)));
  }

  /** Takes a live blog down. */
  public void withdraw(String liveBlog, String reason) {
    required(send("POST", address(liveBlog) + "/withdraw", new Withdrawn(reason)));
  }

  /** Erases an entry as the administrator. */
  public void erase(String liveBlog, String entry, String reason) {
    required(
        exchange(
            HttpRequest.newBuilder(replica.at(address(liveBlog, entry) + "/erase"))
                .header(Tokens.HEADER, Tokens.of("administrator"))
                .header("If-Match", "*")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(new Withdrawn(reason)), UTF_8))));
  }

  /** Imports a text and returns the id of the live blog. */
  public String importText(String text, String query) {
    Answer report =
        required(
            exchange(
                HttpRequest.newBuilder(replica.at("/api/v1/imports" + query))
                    .header(Tokens.HEADER, Tokens.of("editor"))
                    .header("Content-Type", "text/plain;charset=UTF-8")
                    .POST(HttpRequest.BodyPublishers.ofString(text, UTF_8))));
    return report.json().at("/liveBlog/id").asString();
  }

  /**
   * Reads an address as the public, and what is internal as another service; {@code headers} are
   * name, value, name, value, …
   */
  public Answer get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(replica.at(path));
    if (path.startsWith("/internal/")) {
      request.header(Tokens.HEADER, Tokens.with("search-service", "feed:read"));
    }
    return exchange(headers.length > 0 ? request.headers(headers) : request);
  }

  /** Posts a body of a type as an editor. */
  public Answer post(String path, String body, String type) {
    return post(path, body.getBytes(UTF_8), type, "editor");
  }

  /** Posts a body of a type as somebody. */
  public Answer post(String path, byte[] body, String type, String actor) {
    return exchange(
        HttpRequest.newBuilder(replica.at(path))
            .header(Tokens.HEADER, Tokens.of(actor))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /** Asks for the headers of an address only. */
  public Answer head(String path) {
    return exchange(
        HttpRequest.newBuilder(replica.at(path))
            .method("HEAD", HttpRequest.BodyPublishers.noBody()));
  }

  /** Reads every item of a paged list. */
  public List<JsonNode> items(String path) {
    List<JsonNode> items = new ArrayList<>();
    String separator = path.contains("?") ? "&" : "?";
    String next = path;
    while (next != null) {
      JsonNode page = required(get(next)).json();
      page.path("items").forEach(items::add);
      JsonNode cursor = page.path("nextCursor");
      next = cursor.isString() ? path + separator + "cursor=" + cursor.asString() : null;
    }
    return items;
  }

  /** Returns the revision that a live blog is at. */
  public long revision(String liveBlog) {
    return required(get(address(liveBlog))).json().path("revision").asLong();
  }

  /** Begins to read the stream of a live blog. */
  public StreamReader stream(String liveBlog, String query, String... headers) {
    return StreamReader.open(replica.at(address(liveBlog) + "/stream" + query), headers);
  }

  /** Returns where a live blog is. */
  public static String address(String liveBlog) {
    return "/api/v1/liveblogs/" + liveBlog;
  }

  /** Returns where an entry is. */
  public static String address(String liveBlog, String entry) {
    return address(liveBlog) + "/entries/" + entry;
  }

  private Answer send(String method, String path, @Nullable Object body) {
    String json = body == null ? "" : JSON.writeValueAsString(body);
    return exchange(
        HttpRequest.newBuilder(replica.at(path))
            .header(Tokens.HEADER, Tokens.of("editor"))
            .header("If-Match", "*")
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json, UTF_8)));
  }

  private static Answer exchange(HttpRequest.Builder request) {
    try {
      return new Answer(
          HTTP.send(
              request.timeout(ANSWER_WITHIN).build(), HttpResponse.BodyHandlers.ofString(UTF_8)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static Answer required(Answer answer) {
    if (answer.status() / 100 != 2) {
      throw new AssertionError(answer.status() + " " + answer.body());
    }
    return answer;
  }

  /** What came back. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    public String text(String field) {
      return json().path(field).asString();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  private record NewLiveBlog(String headline, String status) {}

  private record Paragraph(String type, String text) {
    static List<Paragraph> of(String text) {
      return List.of(new Paragraph("paragraph", text));
    }
  }

  private record NewEntry(List<Paragraph> blocks, String status, boolean keyEvent) {}

  private record Reason(String kind, String note) {}

  private record Edited(
      List<Paragraph> blocks,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reason correction) {}

  private record Renamed(String headline) {}

  private record Withdrawn(String reason) {}
}
