package org.liveblogarchive.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveblogarchive.search.articles.Author;
import org.liveblogarchive.search.articles.Change;
import org.liveblogarchive.search.articles.LiveBlog;
import org.liveblogarchive.search.articles.LiveBlog.Status;
import org.liveblogarchive.search.query.FoundLiveBlog;
import tools.jackson.databind.json.JsonMapper;

class LiveBlogDocumentTests {

  private static final UUID ID = UUID.randomUUID();
  private static final Instant RECORDED = Instant.parse("2025-06-21T18:00:00Z");

  @Test
  void keepsWhatIsShownBesideAHit() {
    assertThat(document(Status.ENDED).toFound())
        .isEqualTo(new FoundLiveBlog(ID, "regatta", "Regatta", "ended"));
  }

  @Test
  void holdsAllThatIsNeededToFindIt() {
    var document = document(Status.LIVE);

    assertThat(document.standfirst()).isEqualTo("Forty boats");
    assertThat(document.topics()).containsExactly("sailing");
    assertThat(document.publisher()).isEqualTo("Harbour Post");
    assertThat(document.sortTime()).isEqualTo(Instant.parse("2025-06-21T00:00:00Z"));
    assertThat(document.stemmed())
        .isEqualTo(Map.of("en", new LiveBlogDocument.Words("Regatta", "Forty boats")));
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "WITHDRAWN", "DISCARDED"})
  void isATombstoneWithoutWordsWhenReadersMayNotSeeIt(Status status) {
    assertThat(new JsonMapper().valueToTree(document(status)).propertyNames())
        .containsExactlyInAnyOrder("id", "revision", "status", "updatedAt");
  }

  private static LiveBlogDocument document(Status status) {
    var liveBlog =
        new LiveBlog(
            ID,
            "regatta",
            status,
            "Regatta",
            "Forty boats",
            List.of("sailing"),
            List.of(new Author("Ada Fenwick")),
            null,
            LocalDate.parse("2025-06-21"),
            "day",
            new LiveBlog.Source("Harbour Post"));
    return LiveBlogDocument.of(
        new Change(ID, 3, "edited", RECORDED, "en", liveBlog, null), liveBlog);
  }
}
