package org.liveblogarchive.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveblogarchive.search.articles.Change;
import org.liveblogarchive.search.articles.LiveBlog;
import org.liveblogarchive.search.articles.LiveBlog.Status;
import org.liveblogarchive.search.query.FoundLiveBlog;

class LiveBlogDocumentTests {

  private static final UUID ID = UUID.randomUUID();
  private static final Instant RECORDED = Instant.parse("2025-06-21T18:00:00Z");

  @Test
  void keepsWhatIsShownBesideAHit() {
    assertThat(document(Status.ENDED).toFound())
        .isEqualTo(new FoundLiveBlog(ID, "regatta", "Regatta", "ended"));
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "WITHDRAWN"})
  void isATombstoneWithoutWordsWhenReadersMayNotSeeIt(Status status) {
    assertThat(document(status))
        .isEqualTo(new LiveBlogDocument(ID, 3, status, RECORDED, null, null, null));
  }

  private static LiveBlogDocument document(Status status) {
    var liveBlog = new LiveBlog(ID, "regatta", status, "Regatta");
    return LiveBlogDocument.of(new Change(ID, 3, RECORDED, "en", liveBlog, null), liveBlog);
  }
}
