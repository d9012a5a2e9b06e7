package org.liveblogarchive.article.importing.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.Importer;
import org.liveblogarchive.article.importing.NotALiveBlog;
import org.liveblogarchive.article.importing.SourceDocument;
import org.liveblogarchive.article.liveblog.Block;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever stands in a document of an API: it is read, or refused with a reason. */
class AnyJsonTests {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final List<String> DOCUMENTS =
      List.of(
          resource("guardian-content-api.json"),
          resource("guardian-page.json"),
          resource("superdesk-posts.json"),
          resource("wordpress-entries.json"),
          resource("wordpress-comments.json"));

  private static final List<String> ODD =
      List.of(
          "null",
          "true",
          "-1",
          "1e400",
          "99999999999999999999",
          "[]",
          "{}",
          "\"\"",
          "\" \"",
          "\"\\u0000\\ud800\"",
          "\"<p>\"",
          "\"https://[\"",
          "\"9999-12-31T23:59:60+99:99\"",
          "[[{}]]",
          "{\"item\": {\"text\": [], \"item_type\": {}}}",
          "\"{\\\"html\\\": 1}\"");

  private static final List<Importer> IMPORTERS = importers();

  @FuzzTest(maxDuration = "5m")
  void readsOrRefusesAnyText(FuzzedDataProvider data) {
    readOrRefuse(data.consumeRemainingAsString());
  }

  @FuzzTest(maxDuration = "5m")
  void readsOrRefusesDocumentsWithOddPlaces(FuzzedDataProvider data) {
    JsonNode document = MAPPER.readTree(data.pickValue(DOCUMENTS));
    int changes = data.consumeInt(1, 6);
    for (int change = 0; change < changes; change++) {
      int place = data.consumeInt(0, 400);
      JsonNode odd =
          data.consumeBoolean()
              ? MAPPER.readTree(data.pickValue(ODD))
              : MAPPER.getNodeFactory().stringNode(data.consumeString(60));
      replace(document, place, odd);
    }
    readOrRefuse(document.toString());
  }

  @Test
  void readsOrRefusesEveryDocumentWithOddValuesInEachPlace() {
    for (String text : DOCUMENTS) {
      int places = places(MAPPER.readTree(text)).size();
      for (int place = 0; place < places; place++) {
        // A quarter of them each, in turn: like places follow each other in every document.
        for (int odd = place % 4; odd < ODD.size(); odd += 4) {
          JsonNode document = MAPPER.readTree(text);
          replace(document, place, MAPPER.readTree(ODD.get(odd)));
          readOrRefuse(document.toString());
        }
      }
    }
  }

  @Test
  void readsOrRefusesDocumentsWithSeveralOddPlaces() {
    Random random = new Random(7);
    for (int round = 0; round < 1_000; round++) {
      JsonNode document = MAPPER.readTree(DOCUMENTS.get(random.nextInt(DOCUMENTS.size())));
      for (int change = 0; change < 8; change++) {
        replace(
            document, random.nextInt(400), MAPPER.readTree(ODD.get(random.nextInt(ODD.size()))));
      }
      readOrRefuse(document.toString());
    }
  }

  private static void readOrRefuse(String text) {
    SourceDocument document = SourceDocument.of(text);
    for (Importer importer : IMPORTERS) {
      try {
        boolean recognised = importer.recognises(document);
        ImportedLiveBlog read = importer.read(document);
        assertThat(recognised).as(importer.format()).isTrue();
        assertThat(read.headline()).isNotBlank();
        assertThat(read.entries()).isNotEmpty().allSatisfy(AnyJsonTests::canBeStored);
      } catch (NotALiveBlog refused) {
        assertThat(refused.getBody().getDetail()).isNotBlank();
      }
    }
  }

  private static void canBeStored(ImportedEntry entry) {
    String words = Objects.toString(entry.headline(), "") + Block.words(entry.blocks());
    assertThat(words.indexOf('\0')).isNegative();
    assertThat(UTF_8.newEncoder().canEncode(words)).isTrue();
    assertThat(entry.headline() == null && entry.blocks().isEmpty()).isFalse();
  }

  private record Place(JsonNode parent, String name, int index) {}

  private static void replace(JsonNode document, int number, JsonNode value) {
    List<Place> places = places(document);
    if (places.isEmpty()) {
      return;
    }
    Place place = places.get(number % places.size());
    if (place.parent() instanceof ObjectNode object) {
      object.set(place.name(), value);
    } else if (place.parent() instanceof ArrayNode array) {
      array.set(place.index(), value);
    }
  }

  private static List<Place> places(JsonNode node) {
    List<Place> places = new ArrayList<>();
    if (node.isObject()) {
      for (String name : node.propertyNames()) {
        places.add(new Place(node, name, 0));
        places.addAll(places(node.get(name)));
      }
    }
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      places.add(new Place(node, "", index));
      places.addAll(places(node.get(index)));
    }
    return places;
  }

  private static List<Importer> importers() {
    String importing = "org.liveblogarchive.article.importing.";
    try (var context =
        new AnnotationConfigApplicationContext(
            importing + "guardian", importing + "superdesk", importing + "wordpress")) {
      return List.copyOf(context.getBeansOfType(Importer.class).values());
    }
  }

  private static String resource(String name) {
    try (InputStream stream = AnyJsonTests.class.getResourceAsStream("/importing/" + name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
