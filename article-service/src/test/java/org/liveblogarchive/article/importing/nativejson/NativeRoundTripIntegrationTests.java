package org.liveblogarchive.article.importing.nativejson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.article.testing.HttpNewsroom;
import org.liveblogarchive.article.testing.HttpNewsroom.Answer;
import org.liveblogarchive.article.testing.InventedLiveBlogs;
import org.liveblogarchive.article.testing.Replica;
import org.liveblogarchive.article.testing.Texts;
import org.liveblogarchive.article.testing.Wholes;
import org.liveblogarchive.devstack.servers.SharedServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one archive exports, another imports and exports again just so. */
class NativeRoundTripIntegrationTests {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String TYPE = "application/vnd.liveblog-archive+json";
  private static Replica one;
  private static Replica other;

  @BeforeAll
  static void start() {
    one = Replica.on(SharedServers.freshDatabase());
    other = Replica.on(SharedServers.freshDatabase());
  }

  @AfterAll
  static void stop() {
    one.close();
    other.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void keepsEverythingOfInventedLiveBlogs(long seed) {
    InventedLiveBlogs invented = new InventedLiveBlogs(seed);
    for (int size : new int[] {0, 1, 7, 40}) {
      assertComesBack(imported(one, invented.line(size)));
    }
  }

  @Test
  void keepsEverythingThatWasWrittenHere() {
    HttpNewsroom newsroom = one.newsroom();
    String id = newsroom.liveBlog("Kettles of the long afternoon", "draft");
    newsroom.entry(id, "Nobody has seen this yet.", "draft", false);
    newsroom.lead(id, "publish");
    String corrected = newsroom.entry(id, "Twelve kettles stand in a row above the town.");
    newsroom.edit(id, corrected, "Thirteen kettles stand in a row above the town.");
    newsroom.handle(id, newsroom.entry(id, "They whistle.", "published", true), "pin");
    newsroom.withdraw(id, newsroom.entry(id, "This was wrong."), "It was wrong.");
    newsroom.lead(id, "end");

    assertComesBack(id);
  }

  @Test
  void keepsEverythingOfAnImportedText() {
    assertComesBack(
        one.newsroom()
            .importText(
                Texts.regatta("Regatta that went round"),
                "?timeZone=Europe/London&sourceUrl=https://paper.example/round"));
  }

  private static void assertComesBack(String id) {
    String exported = export(one, id);

    String again = export(other, imported(other, exported));

    assertThat(comparable(again)).isEqualTo(comparable(exported));
    Answer home = one.newsroom().post("/api/v1/imports", exported, TYPE);
    assertThat(home.status()).as("it is known at home: " + home.body()).isEqualTo(200);
    assertThat(home.json().at("/liveBlog/id").asString()).isEqualTo(id);
  }

  private static String imported(Replica archive, String document) {
    Answer answer = archive.newsroom().post("/api/v1/imports", document, TYPE);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().at("/liveBlog/id").asString();
  }

  private static String export(Replica archive, String id) {
    return new Wholes(archive.context()).text(id, "json");
  }

  /** Leaves out what belongs to an archive: ids, numbers and how it came there. */
  private static JsonNode comparable(String document) {
    ObjectNode json = (ObjectNode) JSON.readTree(document);
    ObjectNode liveBlog = (ObjectNode) json.get("liveBlog");
    liveBlog.remove(List.of("id", "revision", "updatedAt"));
    ObjectNode source = JSON.createObjectNode();
    source.put("publisher", liveBlog.at("/source/publisher").asStringOpt().orElse(null));
    source.put("url", liveBlog.at("/source/url").asStringOpt().orElse(null));
    liveBlog.set("source", source);
    for (JsonNode node : (ArrayNode) json.get("entries")) {
      ObjectNode entry = (ObjectNode) node;
      entry.put(
          "sourceId",
          entry.get("sourceId").asStringOpt().orElseGet(() -> entry.get("id").asString()));
      entry.remove(List.of("id", "revision", "updatedAt"));
    }
    return json;
  }
}
