package org.liveblogarchive.search.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.articles.ManifestPage.Line;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the manifest that the article service recorded and its own tests check. */
class ManifestContractTests {

  private static final UUID LIVE_BLOG = UUID.fromString("01978f3a-5c00-7a10-8000-000000000001");

  private final ManifestPage page =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readValue(new File("../article-service/contracts/manifest.json"), ManifestPage.class);

  @Test
  void readsHowManyThereAre() {
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.nextCursor()).isNull();
  }

  @Test
  void readsLiveBlogsAndEntries() {
    assertThat(page.items())
        .contains(
            new Line(LIVE_BLOG, null, 1, "live"),
            new Line(
                UUID.fromString("01978f3a-5c00-7a10-8000-0000000000e2"),
                LIVE_BLOG,
                4,
                "withdrawn"));
    assertThat(page.items().getFirst().isLiveBlog()).isTrue();
    assertThat(page.items().getFirst().holder()).isEqualTo(LIVE_BLOG);
    assertThat(page.items().getLast().holder()).isEqualTo(LIVE_BLOG);
  }
}
