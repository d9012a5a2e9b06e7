package org.liveblogarchive.benchmarks.figures;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.benchmarks.system.InventedLines;
import org.liveblogarchive.benchmarks.system.NotMeasurable;
import org.liveblogarchive.benchmarks.system.RunningSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An archive that is brought in through the gateway, in one request for each part. */
final class WholeArchive {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final RunningSystem system;
  private final String word;
  private final InventedLines lines;

  /**
   * Prepares to bring it in.
   *
   * @param word is in each of its entries
   */
  WholeArchive(RunningSystem system, String word, InventedLines lines) {
    this.system = system;
    this.word = word;
    this.lines = lines;
  }

  /**
   * Brings in the live blogs of a range of numbers and returns when that is answered.
   *
   * @param status what should be said of each: created or unchanged
   * @throws NotMeasurable when something else is said
   */
  void bringIn(int from, int to, String status) {
    JsonNode answer = send(from, to);
    if (answer.path("summary").path(status).asInt() != to - from) {
      throw NotMeasurable.because("the import answered " + answer);
    }
  }

  private JsonNode send(int from, int to) {
    HttpRequest request =
        HttpRequest.newBuilder(system.gateway().resolve("/api/v1/imports"))
            .timeout(PATIENCE)
            .header("X-API-Key", system.editorKey())
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> lines.between(from, to)))
            .build();
    try {
      HttpResponse<String> answer =
          http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      String body = answer.body().strip();
      return JSON.readTree(body.substring(body.lastIndexOf('\n') + 1));
    } catch (IOException failed) {
      throw NotMeasurable.because("the import broke off: " + failed);
    } catch (InterruptedException stopped) {
      throw NotMeasurable.because("it was interrupted: " + stopped);
    }
  }

  /** Returns when so many of its entries are found. */
  void awaitSearchable(int wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (found() < wanted) {
      if (System.nanoTime() > end) {
        throw NotMeasurable.because("only %d entries became searchable".formatted(found()));
      }
      pause();
    }
  }

  private int found() {
    Request search = Request.get("/api/v1/search?limit=1&q=" + word);
    String answer = system.ask(search).text();
    return answer.startsWith("{") ? JSON.readTree(answer).path("total").asInt() : 0;
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(200));
    } catch (InterruptedException stopped) {
      throw NotMeasurable.because("it was interrupted: " + stopped);
    }
  }
}
