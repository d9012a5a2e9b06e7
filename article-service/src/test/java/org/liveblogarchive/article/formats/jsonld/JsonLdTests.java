package org.liveblogarchive.article.formats.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.formats.WholeBuilder.HOSTILE;
import static org.liveblogarchive.article.formats.WholeBuilder.aLiveBlog;
import static org.liveblogarchive.article.formats.WholeBuilder.everything;
import static org.liveblogarchive.article.formats.WholeBuilder.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.formats.WholeBuilder;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Correction;
import org.liveblogarchive.article.liveblog.Coverage;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Published;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTests {

  private final JsonLd form = new JsonLd(WholeBuilder.settings());

  @Test
  void usesOnlyTermsOfTheVocabularyAsTheyAreMeant() {
    assertThat(Vocabulary.flaws(read(everything()))).isEmpty();
    assertThat(Vocabulary.flaws(read(aLiveBlog()))).isEmpty();
    assertThat(Vocabulary.flaws(read(aLiveBlog().saying("One.").withdrawn("Two.")))).isEmpty();
  }

  @Test
  void namesTheLiveBlogAndEachEntryForGood() {
    JsonNode json = read(everything());
    String liveBlog = "https://archive.example/api/v1/liveblogs/" + WholeBuilder.ID;

    assertThat(json.path("@context").asString()).isEqualTo("https://schema.org");
    assertThat(json.path("@type").asString()).isEqualTo("LiveBlogPosting");
    assertThat(json.path("@id").asString()).isEqualTo(liveBlog);
    JsonNode first = json.path("liveBlogUpdate").get(0);
    assertThat(first.path("@id").asString()).isEqualTo(liveBlog + "/entries/" + id(1));
    assertThat(first.path("url").asString())
        .isEqualTo("https://archive.example/api/v1/liveblogs/storm-at-sea.html#entry-" + id(1));
    assertThat(first.at("/isPartOf/@id").asString()).isEqualTo(liveBlog);
  }

  @Test
  void saysOnlyWhatIsKnown() {
    JsonNode entry = read(aLiveBlog().imported().saying("One.")).path("liveBlogUpdate").get(0);

    assertThat(entry.propertyNames())
        .containsExactly("@type", "@id", "url", "position", "articleBody", "version", "isPartOf");
  }

  @Test
  void tellsADayAsADay() {
    JsonNode entry =
        read(aLiveBlog().entry(it -> it.published(Published.on(LocalDate.parse("2024-06-19")))))
            .path("liveBlogUpdate")
            .get(0);

    assertThat(entry.path("datePublished").asString()).isEqualTo("2024-06-19");
  }

  @Test
  void hasNoEndBeforeItEnds() {
    Coverage coverage =
        new Coverage(Instant.parse("2025-06-21T05:12:00Z"), Instant.parse("2025-06-21T06:40:00Z"));
    JsonNode live = read(aLiveBlog().with(it -> it.status(LiveBlogStatus.LIVE).coverage(coverage)));
    JsonNode ended = read(aLiveBlog().with(it -> it.coverage(coverage)));

    assertThat(live.path("coverageStartTime").asString()).isEqualTo("2025-06-21T05:12:00Z");
    assertThat(live.has("coverageEndTime")).isFalse();
    assertThat(ended.path("coverageEndTime").asString()).isEqualTo("2025-06-21T06:40:00Z");
  }

  @Test
  void tellsWhyAnEntryChanged() {
    Correction correction =
        new Correction(Correction.Kind.CLARIFICATION, "The quay is stone.", WholeBuilder.RECORDED);
    JsonNode entry =
        read(aLiveBlog().imported().entry(it -> it.correction(correction)))
            .path("liveBlogUpdate")
            .get(0);

    assertThat(entry.at("/correction/@type").asString()).isEqualTo("CorrectionComment");
    assertThat(entry.at("/correction/name").asString()).isEqualTo("Clarification");
    assertThat(entry.at("/correction/text").asString()).isEqualTo("The quay is stone.");
    assertThat(entry.path("dateModified").asString()).isEqualTo("2025-06-22T09:00:00Z");
  }

  @Test
  void keepsThePublisherOfASourceApartFromTheArchive() {
    JsonNode imported = read(aLiveBlog().imported());
    JsonNode own = read(aLiveBlog());

    assertThat(imported.at("/publisher/name").asString()).isEqualTo("Harbour Post");
    assertThat(imported.path("isBasedOn").asString()).isEqualTo("https://harbour.example/storm");
    assertThat(imported.at("/sdPublisher/name").asString()).isEqualTo("Test Archive");
    assertThat(own.at("/publisher/name").asString()).isEqualTo("Test Archive");
    assertThat(own.has("isBasedOn")).isFalse();
  }

  @Test
  void leavesOutWhatWasTakenDown() {
    JsonNode updates = read(aLiveBlog().saying("One.").withdrawn("Wrong.").saying("Three."));

    assertThat(updates.path("liveBlogUpdate")).hasSize(2);
    assertThat(updates.toString()).doesNotContain(id(2).toString());
    assertThat(updates.at("/liveBlogUpdate/1/position").asInt()).isEqualTo(2);
  }

  @Test
  void standsSafelyInAPage() {
    String json = aLiveBlog().with(it -> it.headline(HOSTILE)).saying(HOSTILE).as(form);

    assertThat(json).doesNotContain("<").doesNotContain(">").doesNotContain("&");
    assertThat(json).doesNotContain("\u2028").doesNotContain("\u0007");
    assertThat(read(aLiveBlog().with(it -> it.headline(HOSTILE))).path("headline").asString())
        .startsWith("</script><script>alert(1)</script>")
        .contains("\u2028");
  }

  @Test
  void showsWhatBlocksShow() {
    JsonNode entry =
        read(aLiveBlog()
                .entry(
                    it ->
                        it.blocks(
                            List.of(
                                new Block.Image("https://p.example/1.jpg", "A", "C", "T"),
                                new Block.Embed("https://s.example/1", "Social", "Ada", "Hi"),
                                new Block.Link("https://l.example/", "There")))))
            .path("liveBlogUpdate")
            .get(0);

    assertThat(entry.at("/image/0/contentUrl").asString()).isEqualTo("https://p.example/1.jpg");
    assertThat(entry.at("/image/0/creditText").asString()).isEqualTo("T");
    assertThat(entry.at("/sharedContent/0/@type").asString()).isEqualTo("SocialMediaPosting");
    assertThat(entry.at("/sharedContent/0/author/name").asString()).isEqualTo("Ada");
    assertThat(entry.at("/citation/0/url").asString()).isEqualTo("https://l.example/");
  }

  private JsonNode read(WholeBuilder whole) {
    return JsonMapper.shared().readTree(whole.as(form));
  }
}
