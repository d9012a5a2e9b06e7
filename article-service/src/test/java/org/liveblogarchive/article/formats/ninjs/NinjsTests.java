package org.liveblogarchive.article.formats.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.formats.WholeBuilder.HOSTILE;
import static org.liveblogarchive.article.formats.WholeBuilder.aLiveBlog;
import static org.liveblogarchive.article.formats.WholeBuilder.everything;
import static org.liveblogarchive.article.formats.WholeBuilder.id;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.formats.WholeBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NinjsTests {

  /** What the published rules of ninjs 3.0 say of the properties that are used here. */
  private static final Map<String, Predicate<JsonNode>> RULES =
      Map.ofEntries(
          Map.entry("uri", NinjsTests::isAddress),
          Map.entry("name", JsonNode::isString),
          Map.entry("rel", JsonNode::isString),
          Map.entry("type", oneOf("text", "picture", "composite")),
          Map.entry("profile", JsonNode::isString),
          Map.entry("representationType", oneOf("full", "partial")),
          Map.entry("version", JsonNode::isString),
          Map.entry("versionCreated", NinjsTests::isTime),
          Map.entry("contentCreated", NinjsTests::isTime),
          Map.entry("pubStatus", oneOf("usable", "withheld", "canceled")),
          Map.entry("language", JsonNode::isString),
          Map.entry("slugline", JsonNode::isString),
          Map.entry("by", JsonNode::isString),
          Map.entry("headlines", list(Set.of("role", "contentType", "value"), "value")),
          Map.entry("descriptions", list(Set.of("role", "contentType", "value"), "value")),
          Map.entry("bodies", list(Set.of("role", "contentType", "value"), "value")),
          Map.entry("subjects", list(Set.of("name", "uri"), "name")),
          Map.entry("infoSources", list(Set.of("name", "role", "uri"), "name")),
          Map.entry("altIds", list(Set.of("role", "value"), "value")),
          Map.entry("renditions", list(Set.of("name", "href"), "name")),
          Map.entry("standard", value -> names(value).equals(Set.of("name", "version", "schema"))),
          Map.entry("associations", value -> value.valueStream().allMatch(NinjsTests::isNamed)));

  @Test
  void keepsTheRulesOfTheStandard() {
    for (WholeBuilder whole :
        List.of(everything(), aLiveBlog(), aLiveBlog().entry(it -> it).saying(HOSTILE))) {
      obeys(read(whole));
    }
  }

  private static void obeys(JsonNode item) {
    assertThat(item.has("uri")).isTrue();
    for (Map.Entry<String, JsonNode> property : item.properties()) {
      Predicate<JsonNode> rule = RULES.getOrDefault(property.getKey(), _ -> false);
      assertThat(rule.test(property.getValue())).as(property.toString()).isTrue();
    }
    item.path("associations").forEach(NinjsTests::obeys);
  }

  @Test
  void cancelsWhatWasTakenDownAndSaysWhy() {
    JsonNode item = read(aLiveBlog().saying("One.").withdrawn("It was wrong."));

    JsonNode gone = item.at("/associations/0");
    assertThat(gone.path("uri").asString()).isEqualTo("urn:uuid:" + id(2));
    assertThat(gone.path("pubStatus").asString()).isEqualTo("canceled");
    assertThat(gone.at("/descriptions/0/value").asString()).isEqualTo("It was wrong.");
    assertThat(gone.has("bodies")).isFalse();
    assertThat(item.at("/associations/1/pubStatus").asString()).isEqualTo("usable");
  }

  @Test
  void givesEachEntryAsTextAndAsMarkup() {
    JsonNode entry = read(aLiveBlog().saying("Fish & chips.")).at("/associations/0");

    assertThat(entry.at("/bodies/0/contentType").asString()).isEqualTo("text/plain");
    assertThat(entry.at("/bodies/0/value").asString()).isEqualTo("Fish & chips.");
    assertThat(entry.at("/bodies/1/value").asString().strip())
        .isEqualTo("<p>Fish &amp; chips.</p>");
  }

  @Test
  void hasPicturesAsNewsObjectsOfTheirOwn() {
    JsonNode oldest = read(everything()).at("/associations/4");

    assertThat(oldest.path("rel").asString()).isEqualTo("keyEvent");
    assertThat(oldest.at("/associations/0/type").asString()).isEqualTo("picture");
    assertThat(oldest.at("/associations/0/renditions/0/href").asString())
        .isEqualTo("https://pictures.example/gate.jpg");
  }

  @Test
  void saysNothingThatIsNotKnown() {
    JsonNode entry = read(aLiveBlog().saying("One.")).at("/associations/0");

    assertThat(entry.has("contentCreated")).isFalse();
    assertThat(entry.has("headlines")).isFalse();
    assertThat(entry.has("language")).isFalse();
  }

  private static Predicate<JsonNode> oneOf(String... values) {
    return value -> Set.of(values).contains(value.asString());
  }

  private static Predicate<JsonNode> list(Set<String> allowed, String required) {
    return value ->
        value.isArray()
            && value
                .valueStream()
                .allMatch(item -> item.has(required) && allowed.containsAll(names(item)));
  }

  private static boolean isAddress(JsonNode value) {
    return URI.create(value.asString()).isAbsolute();
  }

  private static boolean isTime(JsonNode value) {
    return OffsetDateTime.parse(value.asString()) != null;
  }

  private static boolean isNamed(JsonNode item) {
    return item.has("name");
  }

  private static Set<String> names(JsonNode object) {
    return Set.copyOf(object.propertyNames());
  }

  private static JsonNode read(WholeBuilder whole) {
    return JsonMapper.shared().readTree(whole.as(new Ninjs()));
  }
}
