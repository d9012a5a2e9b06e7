package org.liveblogarchive.article.importing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.importing.ImportedEntry;
import org.liveblogarchive.article.importing.ImportedLiveBlog;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.TimePrecision;
import org.liveblogarchive.article.testing.Samples;

/** Real pages, which lie beside the project. */
class SavedPagesTests {

  @Test
  void readsCorkBeo() {
    ImportedLiveBlog blog = PageFile.imported(Samples.page("corkbeo"), null);

    assertThat(blog.entries()).hasSize(26).isSortedAccordingTo(SavedPagesTests::byTime);
    assertThat(blog.publisher()).isEqualTo("Cork Beo");
    assertThat(blog.language()).isEqualTo("en");
    assertThat(blog.ended()).isFalse();
    assertThat(blog.url())
        .isEqualTo(
            URI.create(
                "https://www.corkbeo.ie/news/local-news/level-3-live-cork-ireland-19056312"));
    assertThat(blog.topics()).containsExactly("Coronavirus", "Facebook", "Twitter", "Museums");
    assertThat(ids(blog)).startsWith("2258190", "2258217").endsWith("2259210", "2259242");
    assertThat(blog.entries().getLast().published().at())
        .isEqualTo(Instant.parse("2020-10-06T20:22:53.212Z"));
    assertThat(blog.entries().getLast().published().on()).isEqualTo(LocalDate.of(2020, 10, 6));
    assertThat(blog.introduction()).hasSizeGreaterThan(10);
  }

  @Test
  void completesTheEntriesOfCorkBeoThatHaveNoTextInTheData() {
    ImportedLiveBlog blog = PageFile.imported(Samples.page("corkbeo"), null);

    assertThat(blog.entries()).noneMatch(entry -> entry.blocks().isEmpty());
    assertThat(entry(blog, "2258359").blocks())
        .containsExactly(
            new Block.Embed(
                "https://twitter.com/iyerscafe/status/1313412157279797248", "Twitter", null, null));
    assertThat(entry(blog, "2258856").blocks())
        .singleElement()
        .isInstanceOfSatisfying(
            Block.Embed.class, post -> assertThat(post.provider()).isEqualTo("Facebook"));
    assertThat(entry(blog, "2259057").blocks()).singleElement().isInstanceOf(Block.Image.class);
    assertThat(entry(blog, "2259111").blocks())
        .anyMatch(block -> block instanceof Block.Listing list && list.items().size() == 9);
  }

  @Test
  void takesAuthorsAndKeyEventsOfCorkBeoFromItsMarkup() {
    ImportedLiveBlog blog = PageFile.imported(Samples.page("corkbeo"), null);

    assertThat(entry(blog, "2259242").authors()).containsExactly(new Author("Frances Watkins"));
    assertThat(entry(blog, "2258190").authors()).containsExactly(new Author("Gavin O'Callaghan"));
    assertThat(blog.entries().stream().filter(ImportedEntry::keyEvent).map(ImportedEntry::sourceId))
        .containsExactly("2258956");
  }

  @Test
  void readsTheGuardianWithTheTimesOfItsMarkup() {
    ImportedLiveBlog blog = PageFile.imported(Samples.page("guardian"), null);

    assertThat(times(blog))
        .containsExactly(
            "2023-05-15T10:42:56Z",
            "2023-05-15T10:50:01Z",
            "2023-05-15T10:55:00Z",
            "2023-05-15T10:58:27Z",
            "2023-05-15T11:05:09Z",
            "2023-05-15T11:12:16Z",
            "2023-05-15T11:20:26Z",
            "2023-05-15T11:24:31Z",
            "2023-05-15T11:34:39Z",
            "2023-05-15T11:50:54Z");
    assertThat(ids(blog))
        .startsWith("64620b708f08e408b758aedb")
        .endsWith("646219928f08e408b758af95");
    assertThat(blog.entries()).noneMatch(entry -> blog.headline().equals(entry.headline()));
    assertThat(blog.entries().getLast().authors()).containsExactly(new Author("Jennifer Rankin"));
    assertThat(blog.authors()).hasSize(5);
    assertThat(blog.ended()).isFalse();
    assertThat(blog.published().precision()).isEqualTo(TimePrecision.NONE);
  }

  @Test
  void marksWhatTheGuardianPointsOut() {
    ImportedLiveBlog blog = PageFile.imported(Samples.page("guardian"), null);

    assertThat(blog.entries().stream().filter(ImportedEntry::keyEvent).map(ImportedEntry::sourceId))
        .containsExactly(
            "64620b708f08e408b758aedb", "646210cc8f0822aea831dd91", "646208dd8f0822aea831dd26");
    assertThat(blog.entries().stream().filter(ImportedEntry::pinned).map(ImportedEntry::sourceId))
        .containsExactly("646210cc8f0822aea831dd91");
    assertThat(entry(blog, "646211b28f08e408b758af3c").blocks())
        .anyMatch(
            block ->
                block instanceof Block.Embed tweet
                    && tweet
                        .url()
                        .equals("https://twitter.com/AndriyYermak/status/1658064372659372032")
                    && "Andriy Yermak (@AndriyYermak)".equals(tweet.author()));
    assertThat(entry(blog, "646219928f08e408b758af95").blocks())
        .filteredOn(Block.Quote.class::isInstance)
        .hasSize(2);
  }

  @Test
  void readsTheBbcAndSaysThatPagesAreMissing() {
    ImportedLiveBlog blog = PageFile.imported(Samples.page("bbc"), null);

    assertThat(blog.entries()).hasSize(20).isSortedAccordingTo(SavedPagesTests::byTime);
    assertThat(times(blog)).startsWith("2020-05-12T12:34:41Z").endsWith("2020-05-12T15:05:08Z");
    assertThat(ids(blog)).endsWith("post_5ebab4a75c8cf7066bdfaa58");
    assertThat(blog.publisher()).isEqualTo("BBC News");
    assertThat(blog.entries().getLast().authors()).containsExactly(new Author("BBC News"));
    assertThat(entry(blog, "post_5eba9a0157f2e80655215681").authors())
        .containsExactly(new Author("Faisal Islam"));
    assertThat(entry(blog, "post_5ebaafe75c8cf7066bdfaa52").blocks())
        .hasSize(4)
        .allSatisfy(block -> assertThat(block.words()).doesNotContain("\n"));
    assertThat(blog.warnings())
        .extracting(Warning::message)
        .singleElement()
        .asString()
        .contains("page 1 of 5");
    assertThat(blog.ended()).isFalse();
  }

  @Test
  void readsBr24WhichHasNoDataOfItsEntries() {
    ImportedLiveBlog blog = PageFile.imported(Samples.page("br24-de"), ZoneId.of("Europe/Berlin"));

    assertThat(times(blog))
        .containsExactly(
            "2024-08-27T00:02:00Z",
            "2024-08-27T03:20:00Z",
            "2024-08-27T06:57:00Z",
            "2024-08-27T08:31:00Z",
            "2024-08-27T09:13:00Z",
            "2024-08-27T09:39:00Z",
            "2024-08-27T10:31:00Z");
    assertThat(blog.entries())
        .allMatch(entry -> entry.published().precision() == TimePrecision.MINUTE)
        .allMatch(entry -> entry.headline() != null && !entry.blocks().isEmpty());
    assertThat(blog.language()).isEqualTo("de");
    assertThat(blog.publisher()).isEqualTo("BR24");
    assertThat(blog.headline()).startsWith("Nahost-Ticker");
  }

  @Test
  void keepsOnlyDaysOfBr24WithoutItsZone() {
    ImportedLiveBlog blog = PageFile.imported(Samples.page("br24-de"), null);

    assertThat(blog.entries())
        .hasSize(7)
        .allMatch(entry -> LocalDate.of(2024, 8, 27).equals(entry.published().on()))
        .allMatch(entry -> entry.published().precision() == TimePrecision.DAY);
    assertThat(blog.warnings())
        .extracting(Warning::message)
        .anyMatch(text -> text.contains("zone"));
  }

  private static int byTime(ImportedEntry one, ImportedEntry other) {
    Instant first = one.published().at();
    Instant second = other.published().at();
    return first == null || second == null ? 0 : first.compareTo(second);
  }

  private static List<String> times(ImportedLiveBlog blog) {
    return blog.entries().stream().map(entry -> String.valueOf(entry.published().at())).toList();
  }

  private static List<String> ids(ImportedLiveBlog blog) {
    return blog.entries().stream().map(entry -> String.valueOf(entry.sourceId())).toList();
  }

  private static ImportedEntry entry(ImportedLiveBlog blog, String id) {
    return blog.entries().stream()
        .filter(entry -> id.equals(entry.sourceId()))
        .findFirst()
        .orElseThrow();
  }
}
