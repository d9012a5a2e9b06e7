package org.liveblogarchive.article.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.testing.Api;
import org.liveblogarchive.article.testing.Newsroom;
import org.liveblogarchive.article.testing.OnRealDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@OnRealDatabase
@TestPropertySource(properties = "reading.stale-after=1s")
class StaleListingIntegrationTests {

  @Autowired private Api api;
  @Autowired private Newsroom newsroom;

  @Test
  void tellsWhichLiveBlogsNobodyTouchedForLong() {
    String abandoned = newsroom.create("Abandoned fair");
    String ended = newsroom.create("Properly ended fair");
    newsroom.act(ended + "/end", "*");

    assertThat(stale(abandoned)).isFalse();
    await().until(() -> stale(abandoned));
    assertThat(stale(ended)).isFalse();

    newsroom.write(abandoned, "Back again");
    assertThat(stale(abandoned)).isFalse();
  }

  private boolean stale(String liveBlog) {
    List<Boolean> found =
        Api.read(
            api.get("/api/v1/liveblogs?limit=100"),
            "$.items[?(@.links.self == '" + liveBlog + "')].stale");
    return found.getFirst();
  }
}
