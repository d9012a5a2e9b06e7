package org.liveblogarchive.article.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.history.CanonicalJson;
import org.liveblogarchive.article.history.RevisionKind;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Coverage;
import org.liveblogarchive.article.liveblog.EntryState;
import org.liveblogarchive.article.liveblog.EntryStatus;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.Published;
import org.liveblogarchive.article.liveblog.Source;
import org.liveblogarchive.article.liveblog.TimePrecision;
import org.liveblogarchive.article.liveblog.Withdrawal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the feed and what goes with it to recorded samples that its readers are tested with too.
 */
class FeedContractTests {

  private static final UUID LIVE_BLOG = id("01978f3a-5c00-7a10-8000-000000000001");
  private static final UUID STARTED = id("01978f3a-5c00-7a10-8000-0000000000e1");
  private static final UUID TAKEN_DOWN = id("01978f3a-5c00-7a10-8000-0000000000e2");
  private static final String CHANGES_CURSOR = "ZGI0YzA2YjItNzQ4LTQ";
  private static final Instant IMPORTED = Instant.parse("2025-06-21T18:00:00.123456Z");
  private static final Instant WITHDRAWN = Instant.parse("2025-06-21T19:30:00.5Z");
  private static final List<Author> AUTHORS = List.of(new Author("Ada Fenwick"));
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void servesExactlyTheRecordedChanges() throws IOException {
    assertServes(
        "changes.json", new FeedPage(List.of(created(), entry(), withdrawn()), CHANGES_CURSOR));
  }

  @Test
  void servesExactlyTheRecordedSnapshot() throws IOException {
    assertServes(
        "snapshot.json",
        new SnapshotPage(List.of(created(), entry(), withdrawn()), CHANGES_CURSOR, "c25hcHNob3Q"));
  }

  @Test
  void servesExactlyTheRecordedManifest() throws IOException {
    assertServes(
        "manifest.json",
        new ManifestPage(
            new ManifestPage.Counts(1, 2),
            List.of(
                new ManifestPage.Line(LIVE_BLOG, null, 1, "live"),
                new ManifestPage.Line(STARTED, LIVE_BLOG, 2, "published"),
                new ManifestPage.Line(TAKEN_DOWN, LIVE_BLOG, 4, "withdrawn")),
            CHANGES_CURSOR,
            null));
  }

  @Test
  void readsBackTheStatesThatItRecords() {
    assertThat(CanonicalJson.read(CanonicalJson.write(liveBlog()), LiveBlogState.class))
        .isEqualTo(liveBlog());
    assertThat(CanonicalJson.read(CanonicalJson.write(start()), EntryState.class))
        .isEqualTo(start());
  }

  private void assertServes(String sample, Object page) throws IOException {
    JsonNode served = json.readTree(json.writeValueAsString(page));

    assertThat(served).isEqualTo(json.readTree(Path.of("contracts", sample).toFile()));
  }

  private static FeedItem created() {
    return new FeedItem(
        LIVE_BLOG,
        null,
        1,
        RevisionKind.CREATED,
        IMPORTED,
        minute(6, 10),
        "en",
        new FeedItem.ChangedLiveBlog(LIVE_BLOG, 1, liveBlog()),
        null);
  }

  private static LiveBlogState liveBlog() {
    return new LiveBlogState(
        "solstice-regatta-as-it-happened",
        LiveBlogStatus.LIVE,
        "Solstice regatta: As it happened",
        "Forty boats, one lighthouse and very little wind",
        List.of(new Block.Paragraph("The regatta starts at dawn.")),
        "en",
        "Europe/London",
        List.of("sailing"),
        AUTHORS,
        at(6, 10),
        new Coverage(minute(6, 12), null),
        new Source(
            "Harbour Post",
            "https://harbour-post.example/live/solstice-regatta",
            "text",
            IMPORTED,
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        null,
        null);
  }

  private static FeedItem entry() {
    return entry(STARTED, 2, RevisionKind.CREATED, IMPORTED, minute(6, 12), start());
  }

  private static EntryState start() {
    return new EntryState(
        EntryStatus.PUBLISHED,
        1_000_000,
        "They are off",
        List.of(
            new Block.Paragraph("The gun has gone and the fleet crosses the line."),
            new Block.Quote("I have never seen water this flat.", "Race officer Ilse Brandt")),
        AUTHORS,
        List.of("start"),
        true,
        false,
        at(6, 12),
        null,
        null,
        null,
        null,
        null);
  }

  private static FeedItem withdrawn() {
    EntryState tombstone =
        EntryState.empty(EntryStatus.WITHDRAWN, 2_000_000)
            .change()
            .published(new Published(null, LocalDate.of(2025, 6, 21), TimePrecision.DAY))
            .withdrawal(new Withdrawal("The boat asked us to", WITHDRAWN))
            .state();
    return entry(TAKEN_DOWN, 4, RevisionKind.WITHDRAWN, WITHDRAWN, WITHDRAWN, tombstone);
  }

  private static FeedItem entry(
      UUID id,
      long revision,
      RevisionKind kind,
      Instant recordedAt,
      Instant effectiveAt,
      EntryState state) {
    return new FeedItem(
        LIVE_BLOG,
        id,
        revision,
        kind,
        recordedAt,
        effectiveAt,
        "en",
        null,
        FeedItem.ChangedEntry.of(id, LIVE_BLOG, revision, state));
  }

  private static Published at(int hour, int minute) {
    return Published.atMinute(LocalDate.of(2025, 6, 21).atTime(hour, minute).atZone(LONDON));
  }

  private static Instant minute(int hour, int minute) {
    return LocalDate.of(2025, 6, 21).atTime(hour, minute).atZone(LONDON).toInstant();
  }

  private static UUID id(String text) {
    return UUID.fromString(text);
  }
}
