package org.liveblogarchive.benchmarks.system;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.liveblogarchive.benchmarks.http.Answer;
import org.liveblogarchive.benchmarks.http.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes and imports live blogs through the gateway, as a newsroom's tools do. */
public final class Newsroom {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String LIVE_BLOGS = "/api/v1/liveblogs";
  private static final int MADE = 201;

  private final RunningSystem system;

  public Newsroom(RunningSystem system) {
    this.system = system;
  }

  /** Begins a live blog and returns its address. */
  public String begin(String headline) {
    String body = JSON.writeValueAsString(new Beginning(headline, "live", "en"));
    return addressOf(read(system.demand(json(LIVE_BLOGS, body), MADE)));
  }

  /** The request that writes an entry of one paragraph. */
  public Request entry(String liveBlog, String text) {
    return json(liveBlog + "/entries", entry(text)).with("X-API-Key", system.editorKey());
  }

  /** The body of such a request. */
  public static String entry(String text) {
    return "{\"blocks\":[{\"type\":\"paragraph\",\"text\":%s}]}"
        .formatted(JSON.writeValueAsString(text));
  }

  /** Imports a live blog of so many entries and returns its address. */
  public String bringIn(String headline, int entries) {
    return bringIn(new LivePage(headline, entries, 1));
  }

  /** Imports another version of it, in which each entry has changed. */
  public void edit(String headline, int entries, int version) {
    bringIn(new LivePage(headline, entries, version));
  }

  private String bringIn(LivePage page) {
    String source =
        "https://regatta.example/"
            + URLEncoder.encode(page.headline(), StandardCharsets.UTF_8).replace("+", "-");
    String target =
        "/api/v1/imports?language=en&timeZone=Europe/London&sourceUrl="
            + URLEncoder.encode(source, StandardCharsets.UTF_8);
    JsonNode report =
        read(system.demand(Request.post(target, "text/plain; charset=utf-8", page.text()), MADE));
    int taken = report.path("created").asInt() + report.path("changed").asInt();
    if (taken != page.entries()) {
      throw NotMeasurable.because(
          "the import took %d of %d entries".formatted(taken, page.entries()));
    }
    return addressOf(report.path("liveBlog"));
  }

  private static String addressOf(JsonNode liveBlog) {
    return LIVE_BLOGS + "/" + liveBlog.path("id").asString();
  }

  private static JsonNode read(Answer answer) {
    return JSON.readTree(answer.text());
  }

  private static Request json(String target, String body) {
    return Request.post(target, "application/json", body);
  }

  private record Beginning(String headline, String status, String language) {}
}
