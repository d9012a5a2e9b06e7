package org.liveblogarchive.search.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.articles.FeedItem.Sound;
import tools.jackson.databind.json.JsonMapper;

/** Reads the snapshot that the article service recorded and its own tests check. */
class SnapshotContractTests {

  private final JsonMapper json = new JsonMapper();
  private final SnapshotPage page =
      json.readValue(new File("../article-service/contracts/snapshot.json"), SnapshotPage.class);

  @Test
  void readsWhereToContinueAndWhereToTailFrom() {
    assertThat(page.nextCursor()).isNotBlank();
    assertThat(page.changesCursor()).isNotBlank();
  }

  @Test
  void readsTheItemsAsThoseOfTheFeed() {
    ChangePage changes =
        json.readValue(new File("../article-service/contracts/changes.json"), ChangePage.class);
    FeedItems items = new FeedItems(json);

    assertThat(items.of(page.items()))
        .isEqualTo(items.of(changes.items()))
        .hasOnlyElementsOfType(Sound.class);
  }
}
