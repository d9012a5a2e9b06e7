package org.liveblogarchive.search.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.articles.Entry.Block;
import org.liveblogarchive.search.articles.FeedItem.Sound;
import tools.jackson.databind.json.JsonMapper;

/** Reads the answer that the article service recorded and its own tests check. */
class ChangeFeedContractTests {

  private static final UUID LIVE_BLOG = UUID.fromString("01978f3a-5c00-7a10-8000-000000000001");

  private final JsonMapper json = new JsonMapper();
  private final ChangePage page =
      json.readValue(new File("../article-service/contracts/changes.json"), ChangePage.class);
  private final List<Change> changes =
      new FeedItems(json)
          .of(page.items()).stream().map(Sound.class::cast).map(Sound::change).toList();

  @Test
  void readsWhereToContinue() {
    assertThat(page.cursor()).isNotBlank();
  }

  @Test
  void readsALiveBlog() {
    assertThat(changes.getFirst())
        .isEqualTo(
            new Change(
                LIVE_BLOG,
                1,
                "created",
                Instant.parse("2025-06-21T18:00:00.123456Z"),
                "en",
                new LiveBlog(
                    LIVE_BLOG,
                    "solstice-regatta-as-it-happened",
                    LiveBlog.Status.LIVE,
                    "Solstice regatta: As it happened",
                    "Forty boats, one lighthouse and very little wind",
                    List.of("sailing"),
                    List.of(new Author("Ada Fenwick")),
                    Instant.parse("2025-06-21T05:10:00Z"),
                    LocalDate.parse("2025-06-21"),
                    "minute",
                    new LiveBlog.Source("Harbour Post")),
                null));
  }

  @Test
  void readsAnEntry() {
    assertThat(changes.get(1).liveBlog()).isNull();
    assertThat(changes.get(1).entry())
        .isEqualTo(
            new Entry(
                UUID.fromString("01978f3a-5c00-7a10-8000-0000000000e1"),
                Entry.Status.PUBLISHED,
                1_000_000,
                "They are off",
                """
                The gun has gone and the fleet crosses the line.

                I have never seen water this flat.

                Race officer Ilse Brandt\
                """,
                List.of(
                    new Block(
                        "paragraph", "The gun has gone and the fleet crosses the line.", null),
                    new Block(
                        "quote", "I have never seen water this flat.", "Race officer Ilse Brandt")),
                List.of(new Author("Ada Fenwick")),
                List.of("start"),
                true,
                false,
                Instant.parse("2025-06-21T05:12:00Z"),
                LocalDate.parse("2025-06-21"),
                "minute"));
  }

  @Test
  void readsAWithdrawnEntry() {
    assertThat(changes.get(2).revision()).isEqualTo(4);
    assertThat(changes.get(2).entry())
        .extracting(Entry::status, Entry::text)
        .containsExactly(Entry.Status.WITHDRAWN, "");
  }
}
