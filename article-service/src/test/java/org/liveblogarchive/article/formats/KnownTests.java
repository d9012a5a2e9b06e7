package org.liveblogarchive.article.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownTests {

  @Test
  void leavesOutWhatIsUnknown() {
    Known object =
        new Known()
            .with("nothing", null)
            .with("empty", "")
            .with("none", List.of())
            .with("hollow", new Known())
            .with("number", 0)
            .with("no", false);

    assertThat(object.members()).containsOnlyKeys("number", "no");
  }

  @Test
  void replacesWhatNoDocumentMayHold() {
    Known object = new Known().with("text", "a\u0000b\ud800").with("list", List.of("\u0007", "🙂"));

    assertThat(object.members()).containsEntry("text", "a\ufffdb\ufffd");
    assertThat(object.members()).containsEntry("list", List.of("\ufffd", "🙂"));
  }
}
