package org.liveblogarchive.article.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.testing.Newsroom.eTag;
import static org.liveblogarchive.article.testing.Newsroom.paragraph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Newsroom;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is written: now, the events folded, and the past as of each moment tell the same. */
@OnRealDatabase
class HistoryPropertiesIntegrationTests {

  private static final int WRITES = 60;

  @Autowired private Api api;
  @Autowired private Newsroom newsroom;

  private final Map<String, String> eTags = new LinkedHashMap<>();
  private final List<View> views = new ArrayList<>();
  private String liveBlog = "";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void presentPastAndEventsAgree(long seed) {
    Random random = new Random(seed);
    liveBlog = newsroom.create("Random fair " + seed);
    for (int write = 0; write < WRITES; write++) {
      writeSomething(random, write);
      views.add(present());
    }

    View now = present();

    assertThat(asOf(now)).isEqualTo(now.entries());
    assertThat(foldedEvents(now.revision())).isEqualTo(now.entries());
    assertThat(count(api.get(liveBlog))).isEqualTo(now.entries().size());
    for (View then : views) {
      assertThat(asOf(then)).as("as of " + then.at()).isEqualTo(withoutWithdrawn(then));
    }
    assertThat(Api.<Boolean>read(api.get(liveBlog + "/history/verification"), "$.verified"))
        .isTrue();
  }

  private void writeSomething(Random random, int number) {
    List<String> entries = List.copyOf(eTags.keySet());
    int choice = entries.isEmpty() ? 0 : random.nextInt(10);
    String entry = entries.isEmpty() ? "" : entries.get(random.nextInt(entries.size()));
    String tag = eTags.getOrDefault(entry, "*");
    switch (choice) {
      case 0, 1, 2, 3 -> create(number, random.nextBoolean() ? "published" : "draft");
      case 4, 5 ->
          keep(
              entry,
              newsroom.patch(
                  entry,
                  tag,
                  Map.of(
                      "blocks",
                      List.of(paragraph("Changed in step " + number)),
                      "correction",
                      Map.of("kind", "typo"))));
      case 6 -> keep(entry, newsroom.act(entry + "/publish", tag));
      case 7 -> keep(entry, newsroom.act(entry + (number % 2 == 0 ? "/pin" : "/unpin"), tag));
      case 8 ->
          keep(
              entry,
              newsroom.post(entry + "/withdraw", Map.of("reason", "Wrong"), "If-Match", tag));
      default -> {
        var _ = newsroom.act(liveBlog + (number % 2 == 0 ? "/end" : "/reopen"), "*");
      }
    }
  }

  private void create(int number, String status) {
    MvcTestResult created =
        newsroom.post(
            liveBlog + "/entries",
            Map.of("blocks", List.of(paragraph("Step " + number)), "status", status));
    if (created.getResponse().getStatus() == 201) {
      eTags.put(Api.read(created, "$.links.self"), eTag(created));
    }
  }

  private void keep(String entry, MvcTestResult answer) {
    assertThat(answer.getResponse().getStatus()).isIn(200, 400, 409);
    if (answer.getResponse().getStatus() == 200) {
      eTags.put(entry, eTag(answer));
    }
  }

  private View present() {
    MvcTestResult shown = api.get(liveBlog);
    return new View(
        Api.read(shown, "$.updatedAt"),
        ((Number) Api.read(shown, "$.revision")).longValue(),
        entries("?order=oldest&limit=100"));
  }

  private Map<Long, JsonNode> asOf(View view) {
    return entries("?order=oldest&limit=100&asOf=" + view.at());
  }

  private Map<Long, JsonNode> entries(String query) {
    MvcTestResult page = api.get(liveBlog + "/entries" + query);
    assertThat(page).hasStatus(200);
    Map<Long, JsonNode> entries = new LinkedHashMap<>();
    JsonMapper.shared()
        .readTree(Api.body(page))
        .get("items")
        .forEach(entry -> entries.put(entry.get("position").asLong(), entry));
    return entries;
  }

  private Map<Long, JsonNode> withoutWithdrawn(View then) {
    Map<Long, JsonNode> left = new LinkedHashMap<>(then.entries());
    left.values()
        .removeIf(
            entry ->
                api.get(liveBlog + "/entries/" + entry.get("id").asString())
                        .getResponse()
                        .getStatus()
                    == 410);
    return left;
  }

  private Map<Long, JsonNode> foldedEvents(long revision) {
    MvcTestResult stream = api.get(liveBlog + "/stream?since=0&until=" + revision);
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    Api.body(stream)
        .lines()
        .filter(line -> line.startsWith("data:"))
        .map(line -> JsonMapper.shared().readTree(line.substring(5)))
        .forEach(
            event -> {
              if (event.has("entry")) {
                byId.put(event.get("entry").get("id").asString(), event.get("entry"));
              } else if (event.has("tombstone")) {
                byId.remove(event.get("tombstone").get("id").asString());
              }
            });
    Map<Long, JsonNode> folded = new TreeMap<>();
    byId.values().forEach(entry -> folded.put(entry.get("position").asLong(), entry));
    return new LinkedHashMap<>(folded);
  }

  private static int count(MvcTestResult liveBlog) {
    return Api.read(liveBlog, "$.entryCount");
  }

  private record View(String at, long revision, Map<Long, JsonNode> entries) {}
}
