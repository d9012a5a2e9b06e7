package org.liveblogarchive.cli.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.cli.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The archive's public door. Everything that is asked of it here may be asked again without harm:
 * reads, and imports, which do nothing twice. So a lost connection, an overloaded server or too
 * many requests mean another try a little later.
 */
public final class Gateway {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final String USER_AGENT = "liveblog/0.1.0";

  private final Connection connection;
  private final Consumer<String> notes;
  private final HttpClient http;

  /**
   * Connects to nothing yet.
   *
   * @param notes is told why something takes longer
   */
  public Gateway(Connection connection, Consumer<String> notes) {
    this.connection = connection;
    this.notes = notes;
    this.http =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            // A key must not follow wherever an answer points.
            .followRedirects(Redirect.NEVER)
            .connectTimeout(Patience.min(CONNECT_TIMEOUT, connection.timeout()))
            .build();
  }

  /**
   * Reads a JSON document.
   *
   * @throws Refused where there is none for this caller
   * @throws ServerFailed where the server cannot be reached or fails
   */
  public JsonNode read(Address address) {
    return read(address, "application/json", Gateway::document);
  }

  /**
   * Reads an answer, all over again where the connection is lost in the middle.
   *
   * @param mediaType as which the answer is wanted
   */
  public <T> T read(Address address, String mediaType, Reader<T> reader) {
    return exchange(() -> request(address, mediaType).GET().build(), reader);
  }

  /**
   * Sends a body that can be sent again, and reads the answer. The reader may see the beginning of
   * an answer and then another one from its start.
   */
  public <T> T send(Address address, Content content, String mediaType, Reader<T> reader) {
    return exchange(
        () ->
            request(address, mediaType)
                .header("Content-Type", content.type())
                .POST(content.body())
                .build(),
        reader);
  }

  /** Reads a JSON document from an answer. */
  public static JsonNode document(HttpHeaders headers, int status, InputStream body)
      throws IOException {
    try {
      return Json.MAPPER.readTree(body);
    } catch (JacksonException malformed) {
      if (malformed.getCause() instanceof IOException lost) {
        throw lost;
      }
      throw new ServerFailed(
          Problem.found(
              "The server's answer is no JSON", "Is there a Liveblog Archive at this address?"),
          malformed);
    }
  }

  private <T> T exchange(Requests requests, Reader<T> reader) {
    Patience patience = new Patience(connection.retries());
    while (true) {
      Failure failure;
      try {
        HttpResponse<InputStream> response =
            http.send(requests.next(), BodyHandlers.ofInputStream());
        try (InputStream body = new PromptBody(response.body(), connection.timeout())) {
          if (response.statusCode() / 100 == 2) {
            return reader.read(response.headers(), response.statusCode(), body);
          }
          failure = Failure.of(response, body);
        }
      } catch (IOException lost) {
        failure = Failure.of(connection, lost);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ServerFailed(Problem.found("Interrupted", null), e);
      }
      pause(failure, patience);
    }
  }

  private void pause(Failure failure, Patience patience) {
    Duration pause = failure.pause(patience).orElseThrow(failure::exception);
    if (pause.toMillis() >= 1000) {
      notes.accept(
          "%s; trying again in %d s".formatted(failure.problem().title(), pause.toSeconds()));
    }
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailed(failure.problem(), e);
    }
  }

  private HttpRequest.Builder request(Address address, String mediaType) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(connection.resolve(address))
            .timeout(connection.timeout())
            .header("User-Agent", USER_AGENT)
            .header("Accept", mediaType + ", application/problem+json;q=0.9");
    return connection.key() == null ? request : request.header("X-API-Key", connection.key());
  }

  /**
   * What is sent.
   *
   * @param body can be sent several times
   */
  public record Content(String type, BodyPublisher body) {}

  /** Reads the body of an answer that says it went well. */
  public interface Reader<T> {

    /** Reads; an IOException means that the connection was lost. */
    T read(HttpHeaders headers, int status, InputStream body) throws IOException;
  }

  private interface Requests {
    HttpRequest next() throws IOException;
  }

  /**
   * An attempt that came to nothing.
   *
   * @param asked when the server asks to come back
   * @param cause null where the server answered
   */
  private record Failure(Problem problem, Optional<Duration> asked, @Nullable IOException cause) {

    static Failure of(HttpResponse<?> response, InputStream body) throws IOException {
      Optional<Duration> asked =
          response
              .headers()
              .firstValue("Retry-After")
              .flatMap(header -> RetryAfter.read(header, Instant.now()));
      return new Failure(Problem.of(response, body), asked, null);
    }

    static Failure of(Connection connection, IOException lost) {
      String why =
          switch (lost) {
            case HttpConnectTimeoutException _ -> "It did not accept the connection in time.";
            case HttpTimeoutException _ ->
                "It did not answer within " + connection.timeout().toSeconds() + " s.";
            case ConnectException _ -> "Nothing accepts connections there.";
            default ->
                "The connection broke off"
                    + (lost.getMessage() == null ? "." : ": " + lost.getMessage() + ".");
          };
      return new Failure(
          Problem.found("The server at " + connection.server() + " is out of reach", why),
          Optional.empty(),
          lost);
    }

    Optional<Duration> pause(Patience patience) {
      return switch (problem.status()) {
        case 429 -> patience.afterTooMany(asked);
        // No answer at all, and those with which proxies say the same of what is behind them.
        case 0, 502, 503, 504 -> patience.afterFailure(asked);
        default -> Optional.empty();
      };
    }

    RuntimeException exception() {
      boolean refused = problem.status() / 100 == 4 && problem.status() != 429;
      if (refused) {
        return new Refused(problem);
      }
      return cause == null ? new ServerFailed(problem) : new ServerFailed(problem, cause);
    }
  }
}
