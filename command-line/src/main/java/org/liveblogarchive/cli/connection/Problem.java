package org.liveblogarchive.cli.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why a request was not fulfilled (RFC 9457).
 *
 * @param status the HTTP status, 0 where there was no answer
 * @param type the problem's identifier, or {@code about:blank}
 * @param errors what exactly is wrong, each with the field or parameter it is about
 * @param requestId by which the newsroom's operators find the request, or null
 */
public record Problem(
    int status,
    String type,
    String title,
    @Nullable String detail,
    List<Flaw> errors,
    @Nullable String requestId) {

  private static final int LARGEST_BODY = 1024 * 1024;

  public Problem {
    errors = List.copyOf(errors);
  }

  /** Reads an answer's problem; one that has none is told by its status. */
  static Problem of(HttpResponse<?> response, InputStream body) throws IOException {
    String requestId = response.headers().firstValue("X-Request-Id").orElse(null);
    JsonNode document = Json.readOrNull(new String(body.readNBytes(LARGEST_BODY), UTF_8));
    return document != null && document.isObject()
        ? of(document, response.statusCode(), requestId)
        : new Problem(
            response.statusCode(),
            "about:blank",
            "The server answered with status " + response.statusCode(),
            null,
            List.of(),
            requestId);
  }

  /** Reads a problem document. */
  public static Problem of(JsonNode document, int status, @Nullable String requestId) {
    String title = Json.text(document, "title");
    String id = Json.textOrNull(document, "requestId");
    String type = Json.text(document, "type");
    return new Problem(
        (int) Json.number(document, "status", status),
        type.isEmpty() ? "about:blank" : type,
        title.isEmpty() ? "The server answered with status " + status : title,
        Json.textOrNull(document, "detail"),
        document.path("errors").values().stream().map(Flaw::of).toList(),
        id == null ? requestId : id);
  }

  /** Returns a problem that this tool found itself. */
  public static Problem found(String title, @Nullable String detail) {
    return new Problem(0, "about:blank", title, detail, List.of(), null);
  }

  /** Returns the problem as a document. */
  public ObjectNode document() {
    ObjectNode document =
        Json.object()
            .put("type", type)
            .put("title", title)
            .put("status", status == 0 ? null : status)
            .put("detail", detail)
            .put("requestId", requestId);
    var list = document.putArray("errors");
    errors.forEach(error -> list.addObject().put("at", error.at()).put("message", error.message()));
    return document;
  }

  /**
   * Something that is wrong.
   *
   * @param at the parameter, field or line, or empty
   */
  public record Flaw(String at, String message) {

    static Flaw of(JsonNode error) {
      for (String name : List.of("parameter", "field", "pointer", "path")) {
        if (error.path(name).isString()) {
          return new Flaw(Json.text(error, name), Json.text(error, "message"));
        }
      }
      String at = error.path("line").isIntegralNumber() ? "line " + error.path("line") : "";
      return new Flaw(at, Json.text(error, "message"));
    }
  }
}
