package org.liveblogarchive.article.importing.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.testing.HttpNewsroom;
import org.liveblogarchive.article.testing.HttpNewsroom.Answer;
import org.liveblogarchive.article.testing.Replica;
import org.liveblogarchive.article.testing.Texts;
import org.liveblogarchive.article.testing.Wholes;
import org.liveblogarchive.devstack.servers.SharedServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one archive seals, another restores with its history, byte for byte. */
class BundleIntegrationTests {

  private static final JsonMapper JSON = JsonMapper.shared();
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

  @Test
  void restoresAHistoryWithDraftsWithdrawalsAndErasures() {
    String id = eventful();
    byte[] bundle = bundle(one, id);

    Answer restored = restore(other, bundle);

    assertThat(restored.status()).as(restored.body()).isEqualTo(201);
    assertThat(bundle(other, id)).isEqualTo(bundle);
    JsonNode before = verification(one, id);
    JsonNode after = verification(other, id);
    assertThat(after.path("verified").asBoolean()).as(after.toString()).isTrue();
    assertThat(after.path("headHash")).isEqualTo(before.path("headHash"));
    assertThat(after.path("withheld").asInt()).isPositive();
    for (String view : new String[] {"", "/entries", "/entries?since=0", "/revisions"}) {
      assertThat(other.newsroom().get(HttpNewsroom.address(id) + view).json())
          .as(view)
          .isEqualTo(one.newsroom().get(HttpNewsroom.address(id) + view).json());
    }
  }

  @Test
  void restoresAnImportWithItsSourceDocument() {
    String text = Texts.regatta("Regatta in a bottle");
    String query = "?timeZone=Europe/London&sourceUrl=https://paper.example/bottle";
    String id = one.newsroom().importText(text, query);
    byte[] bundle = bundle(one, id);

    restore(other, bundle);

    assertThat(bundle(other, id)).isEqualTo(bundle);
    assertThat(other.newsroom().get(HttpNewsroom.address(id) + "/source").body()).isEqualTo(text);
    assertThat(other.newsroom().importText(text, query)).as("is known again").isEqualTo(id);
  }

  @Test
  void tellsTheChangeFeedOfWhatWasRestored() {
    String id = eventful();
    restore(other, bundle(one, id));

    String feed = other.newsroom().get("/internal/changes?limit=1000").body();

    JsonNode entries = one.newsroom().get(HttpNewsroom.address(id) + "/entries?since=0").json();
    assertThat(entries.path("items")).isNotEmpty();
    entries.path("items").forEach(entry -> assertThat(feed).contains(entry.path("id").asString()));
  }

  @Test
  void carriesOnAHistoryThatIsAPrefix() {
    String id = eventful();
    restore(other, bundle(one, id));
    String entry = one.newsroom().entry(id, "And then it rained.");
    one.newsroom().withdraw(id, one.newsroom().entry(id, "And snowed."), "It did not.");
    byte[] longer = bundle(one, id);

    Answer carriedOn = restore(other, longer);

    assertThat(carriedOn.json().path("revisions").asInt()).isEqualTo(3);
    assertThat(bundle(other, id)).isEqualTo(longer);
    assertThat(other.newsroom().get(HttpNewsroom.address(id, entry)).status()).isEqualTo(200);
    assertThat(verification(other, id).path("verified").asBoolean()).isTrue();
  }

  @Test
  void changesNothingWhereTheHistoryIsThereAlready() {
    String id = eventful();
    byte[] bundle = bundle(one, id);
    one.newsroom().entry(id, "It went on here.");

    Answer same = restore(one, bundle(one, id));
    Answer longer = restore(one, bundle);

    assertThat(same.status()).isEqualTo(200);
    assertThat(longer.status()).isEqualTo(200);
    assertThat(longer.body()).contains("1 revisions more");
  }

  @Test
  void refusesAHistoryThatWentOnOtherwise() {
    String id = eventful();
    restore(other, bundle(one, id));
    other.newsroom().entry(id, "Here the sun shone.");
    one.newsroom().entry(id, "Here the rain fell.");

    Answer refused = restore(other, bundle(one, id));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("type")).endsWith("history-diverged");
  }

  @Test
  void refusesASlugThatBelongsToAnother() {
    String id = one.newsroom().liveBlog("Two archives and one slug");
    other.newsroom().liveBlog("Two archives and one slug");

    assertThat(restore(other, bundle(one, id)).text("type")).endsWith("slug-taken");
  }

  @Test
  void lookingFirstMakesNothing() {
    String id = one.newsroom().liveBlog("Only looked at");
    byte[] bundle = bundle(one, id);

    Answer looked =
        other
            .newsroom()
            .post("/api/v1/imports?dryRun=true", bundle, "application/zip", "administrator");

    assertThat(looked.json().path("revisions").asInt()).isEqualTo(1);
    assertThat(other.newsroom().get(HttpNewsroom.address(id)).status()).isEqualTo(404);
  }

  @Test
  void takesAnAdministrator() {
    byte[] bundle = bundle(one, one.newsroom().liveBlog("Not for everybody"));

    Answer refused = other.newsroom().post("/api/v1/imports", bundle, "application/zip", "editor");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("liveblog.json");
  }

  @Test
  void refusesWhatWasAltered() throws IOException {
    byte[] bundle = bundle(one, eventful());

    assertRefused(altered(bundle, files -> files.put("liveblog.json", "{}".getBytes(UTF_8))));
    assertRefused(altered(bundle, files -> files.remove("history.ndjson")));
    assertRefused(altered(bundle, files -> files.put("more.txt", new byte[0])));
    assertRefused(altered(bundle, files -> files.put("../out.txt", new byte[0])));
    assertRefused(altered(bundle, files -> files.put("manifest.json", new byte[] {'['})));
    assertRefused(new byte[0]);
    assertRefused("PK but no zip".getBytes(UTF_8));
    assertRefused(
        resealed(bundle, history -> history.replace("Thirteen kettles", "Fourteen kettles")));
    assertRefused(
        resealed(bundle, history -> history.replace("\"actor\":\"editor\"", "\"actor\":\"x\"")));
    assertRefused(resealed(bundle, history -> history.substring(history.indexOf('\n') + 1)));
    assertRefused(
        resealed(
            bundle,
            history -> history.replaceFirst("\"state\":\\{.*?\\},\"stateHash\"", "\"stateHash\"")));
    assertRefused(resealed(bundle, history -> history + "{"));
  }

  @Test
  void refusesBombs() throws IOException {
    byte[] bundle = bundle(one, one.newsroom().liveBlog("Bomb"));

    assertRefused(altered(bundle, files -> files.put("history.ndjson", new byte[300 << 20])));
    assertRefused(resealed(bundle, _ -> " ".repeat(100 << 20)));
  }

  /** A live blog in which everything happens that a history can tell. */
  private static String eventful() {
    HttpNewsroom newsroom = one.newsroom();
    String id = newsroom.liveBlog("Kettles " + System.nanoTime(), "draft");
    newsroom.entry(id, "Written before anybody looked.");
    String draft = newsroom.entry(id, "Nobody has seen this.", "draft", false);
    newsroom.lead(id, "publish");
    newsroom.editDraft(id, draft, "Nobody has seen that either.");
    newsroom.handle(id, draft, "publish");
    newsroom.entry(id, "Nobody will see this.", "draft", false);
    String corrected = newsroom.entry(id, "Twelve kettles stand in a row.");
    newsroom.edit(id, corrected, "Thirteen kettles stand in a row.");
    newsroom.handle(id, newsroom.entry(id, "They whistle.", "published", true), "pin");
    newsroom.withdraw(id, newsroom.entry(id, "This was wrong."), "It was wrong.");
    String erased = newsroom.entry(id, "This must not stay.");
    newsroom.edit(id, erased, "This must not stay either.");
    newsroom.erase(id, erased, "A court said so.");
    newsroom.rename(id, "Kettles and what became of them " + System.nanoTime());
    return id;
  }

  private static byte[] bundle(Replica archive, String id) {
    return new Wholes(archive.context()).bytes(id, "zip");
  }

  private static Answer restore(Replica archive, byte[] bundle) {
    return archive.newsroom().post("/api/v1/imports", bundle, "application/zip", "administrator");
  }

  private static void assertRefused(byte[] bundle) {
    Answer refused = restore(other, bundle);
    assertThat(refused.status()).as(refused.body()).isIn(400, 413);
    assertThat(refused.text("detail")).isNotEmpty();
  }

  private static JsonNode verification(Replica archive, String id) {
    return archive.newsroom().get(HttpNewsroom.address(id) + "/history/verification").json();
  }

  private static byte[] altered(byte[] bundle, Consumer<Map<String, byte[]>> change)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    change.accept(files);
    ByteArrayOutputStream altered = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(altered)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return altered.toByteArray();
  }

  /** Alters the history and makes the manifest agree, as somebody who knows the format can. */
  private static byte[] resealed(byte[] bundle, UnaryOperator<String> change) throws IOException {
    return altered(
        bundle,
        files -> {
          byte[] before = files.getOrDefault("history.ndjson", new byte[0]);
          byte[] after = change.apply(new String(before, UTF_8)).getBytes(UTF_8);
          assertThat(after).isNotEqualTo(before);
          files.put("history.ndjson", after);
          String manifest = new String(files.getOrDefault("manifest.json", new byte[0]), UTF_8);
          JsonNode parts = JSON.readTree(manifest).path("parts");
          int size = 0;
          for (JsonNode part : parts) {
            size =
                part.path("path").asString().equals("history.ndjson")
                    ? part.path("size").asInt()
                    : size;
          }
          files.put(
              "manifest.json",
              manifest
                  .replace(Hash.of(before).hex(), Hash.of(after).hex())
                  .replace("\"size\" : " + size, "\"size\" : " + after.length)
                  .getBytes(UTF_8));
        });
  }
}
