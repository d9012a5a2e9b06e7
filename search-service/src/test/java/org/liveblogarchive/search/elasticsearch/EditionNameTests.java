package org.liveblogarchive.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionNameTests {

  private static final IndexSettings SETTINGS =
      new IndexSettings("press-", 1, "0-1", Duration.ofMillis(500));

  @Test
  void saysWhichIndexVersionAndEdition() {
    var name = new EditionName(Index.ENTRIES, 2, 3);

    assertThat(name.in(SETTINGS)).isEqualTo("press-entries-v2-3");
    assertThat(EditionName.parse("press-entries-v2-3", Index.ENTRIES, SETTINGS)).contains(name);
  }

  @Test
  void knowsIndicesFromBeforeEditionsWereCounted() {
    var name = new EditionName(Index.LIVE_BLOGS, 1, 0);

    assertThat(EditionName.parse("press-liveblogs-v1", Index.LIVE_BLOGS, SETTINGS)).contains(name);
    assertThat(name.in(SETTINGS)).isEqualTo("press-liveblogs-v1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "press-entries",
        "press-entries-next",
        "press-entries-v",
        "press-entries-v1-2-3",
        "entries-v1-2",
        "press-liveblogs-v1-2"
      })
  void isNotReadFromOtherNames(String name) {
    assertThat(EditionName.parse(name, Index.ENTRIES, SETTINGS)).isEmpty();
  }
}
