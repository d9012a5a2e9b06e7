package org.liveblogarchive.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.articles.Author;
import org.liveblogarchive.search.articles.Change;
import org.liveblogarchive.search.articles.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EntryDocumentTests {

  private static final UUID LIVE_BLOG = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private static final UUID ENTRY = UUID.fromString("00000000-0000-7000-8000-0000000000e1");
  private static final Instant RECORDED = Instant.parse("2025-06-21T18:00:00.123456Z");
  private static final Instant PUBLISHED = Instant.parse("2025-06-21T05:12:00Z");
  private static final LocalDate DAY = LocalDate.parse("2025-06-21");

  private final JsonMapper json = new JsonMapper();

  @Test
  void holdsAllThatIsNeededToFindAndShowAnEntry() {
    JsonNode document = document("en-GB", entry(Entry.Status.PUBLISHED, PUBLISHED, DAY));

    assertThat(document)
        .isEqualTo(
            json.readTree(
                """
                {
                  "id": "00000000-0000-7000-8000-0000000000e1",
                  "liveBlogId": "00000000-0000-7000-8000-000000000001",
                  "revision": 7,
                  "status": "published",
                  "updatedAt": "2025-06-21T18:00:00.123456Z",
                  "language": "en-GB",
                  "position": 1000000,
                  "headline": "They are off",
                  "text": "The gun has gone",
                  "authors": [{"name": "Ada Fenwick"}],
                  "tags": ["start"],
                  "phrases": [],
                  "keyEvent": true,
                  "pinned": false,
                  "publishedAt": "2025-06-21T05:12:00Z",
                  "publishedOn": "2025-06-21",
                  "monthDay": "06-21",
                  "timePrecision": "minute",
                  "sortTime": "2025-06-21T05:12:00Z",
                  "stemming": "en",
                  "stemmed": {"en": {"headline": "They are off", "text": "The gun has gone"}}
                }
                """));
  }

  @Test
  void sortsByTheDayWhereNoInstantIsKnown() {
    assertThat(document("en", entry(Entry.Status.PUBLISHED, null, DAY)).get("sortTime").asString())
        .isEqualTo("2025-06-21T00:00:00Z");
    assertThat(document("en", entry(Entry.Status.PUBLISHED, null, null)).has("sortTime")).isFalse();
  }

  @Test
  void isOnlyFoldedInALanguageThatCannotBeStemmed() {
    JsonNode document = document("gd", entry(Entry.Status.PUBLISHED, PUBLISHED, DAY));

    assertThat(document.has("text")).isTrue();
    assertThat(document.has("stemming")).isFalse();
    assertThat(document.has("stemmed")).isFalse();
  }

  @Test
  void isATombstoneWithoutContentWhenReadersMayNotSeeIt() {
    for (var status : List.of(Entry.Status.DRAFT, Entry.Status.WITHDRAWN)) {
      JsonNode document = document("en", entry(status, PUBLISHED, DAY));

      assertThat(document.propertyNames())
          .containsExactlyInAnyOrder("id", "liveBlogId", "revision", "status", "updatedAt");
    }
  }

  private JsonNode document(String language, Entry entry) {
    var change = new Change(LIVE_BLOG, 7, "edited", RECORDED, language, null, entry);
    // Through text, so that numbers compare by value whatever type holds them.
    return json.readTree(json.writeValueAsString(EntryDocument.of(change, entry)));
  }

  private static Entry entry(
      Entry.Status status, @Nullable Instant publishedAt, @Nullable LocalDate publishedOn) {
    return new Entry(
        ENTRY,
        status,
        1_000_000,
        "They are off",
        "The gun has gone",
        List.of(),
        List.of(new Author("Ada Fenwick")),
        List.of("start"),
        true,
        false,
        publishedAt,
        publishedOn,
        "minute");
  }
}
