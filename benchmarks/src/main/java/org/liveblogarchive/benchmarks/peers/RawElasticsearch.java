package org.liveblogarchive.benchmarks.peers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.liveblogarchive.benchmarks.http.Request;
import org.liveblogarchive.benchmarks.load.ClosedLoop;
import org.liveblogarchive.benchmarks.load.HttpWork;
import org.liveblogarchive.benchmarks.load.LoadResult;
import org.liveblogarchive.benchmarks.system.NotMeasurable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Elasticsearch itself, asked and written to without anything of ours between. */
public final class RawElasticsearch {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String ENTRIES = "entries";
  private static final int OK = 200;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI server;

  public RawElasticsearch(URI server) {
    this.server = server;
  }

  /** A search as the budget describes it: match, highlight, terms and a date histogram. */
  public static Request search(String words) {
    String body =
        """
        {"size": 20, "track_total_hits": true, "_source": {"excludes": ["stemmed"]},
         "query": {"match": {"text": {"query": "%s", "operator": "and"}}},
         "highlight": {"fields": {"text": {}}},
         "aggs": {"authors": {"terms": {"field": "authors.name", "size": 20}},
                  "days": {"date_histogram": {"field": "sortTime", "calendar_interval": "day", "min_doc_count": 1}}}}
        """
            .formatted(words);
    return Request.post("/" + ENTRIES + "/_search", "application/json", body);
  }

  /** Lets clients search for a while. */
  public LoadResult search(int clients, Duration duration, IntFunction<String> words) {
    return ClosedLoop.run(
        clients,
        duration,
        client ->
            HttpWork.of(
                server,
                new Supplier<>() {
                  private int turn = client;

                  @Override
                  public byte[] get() {
                    return search(words.apply(turn++)).bytes();
                  }
                },
                OK));
  }

  /**
   * Writes documents like those that the archive has in bulk, a thousand a request, with one
   * client.
   *
   * @param documents how many
   * @return how many a second, until they can be searched
   */
  public double bulk(int documents) {
    String index = "raw-" + UUID.randomUUID().toString().substring(0, 8);
    List<String> bodies = bodies(documents);
    create(index);
    try {
      long begin = System.nanoTime();
      for (String body : bodies) {
        JsonNode answer = ask("POST", "/" + index + "/_bulk", body, "application/x-ndjson");
        if (answer.path("errors").asBoolean(true)) {
          throw NotMeasurable.because("the bulk request was refused");
        }
      }
      ask("POST", "/" + index + "/_refresh", "", "application/json");
      return bodies.size() * 1000.0 / ((System.nanoTime() - begin) / 1e9);
    } finally {
      ask("DELETE", "/" + index, "", "application/json");
    }
  }

  /** Bulk requests that hold what the entries' index has, as it came. */
  private List<String> bodies(int documents) {
    List<String> bodies = new ArrayList<>();
    String after = "";
    while (bodies.size() * 1000 < documents) {
      JsonNode hits =
          ask(
                  "POST",
                  "/" + ENTRIES + "/_search",
                  "{\"size\": 1000, \"sort\": [{\"id\": \"asc\"}]" + after + "}",
                  "application/json")
              .at("/hits/hits");
      if (hits.size() < 1000) {
        throw NotMeasurable.because("there are too few entries to write");
      }
      StringBuilder body = new StringBuilder();
      for (JsonNode hit : hits) {
        body.append("{\"index\": {\"_id\": \"")
            .append(hit.get("_id").asString())
            .append("\"}}\n")
            .append(hit.get("_source"))
            .append('\n');
      }
      bodies.add(body.toString());
      after = ", \"search_after\": " + hits.get(hits.size() - 1).get("sort");
    }
    return bodies;
  }

  /**
   * An index with the same mapping and analysis as that of the entries, filled as a rebuild does.
   */
  private void create(String index) {
    JsonNode existing = ask("GET", "/" + ENTRIES, "", "application/json").iterator().next();
    ObjectNode settings = JSON.createObjectNode();
    settings.put("number_of_shards", 1).put("number_of_replicas", 0).put("refresh_interval", "-1");
    settings.set("analysis", existing.at("/settings/index/analysis"));
    ObjectNode creation = JSON.createObjectNode();
    creation.set("settings", settings);
    creation.set("mappings", existing.get("mappings"));
    ask("PUT", "/" + index, creation.toString(), "application/json");
  }

  private JsonNode ask(String method, String target, String body, String type) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(server.resolve(target))
              .header("Content-Type", type)
              .method(
                  method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
              .build();
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != OK) {
        throw NotMeasurable.because("Elasticsearch answered " + answer.statusCode());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw NotMeasurable.because("Elasticsearch did not answer: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NotMeasurable.because("it was interrupted");
    }
  }
}
