package org.liveblogarchive.article.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LargeDocumentsTests {

  /** One at once, without patience. */
  private final LargeDocuments large = new LargeDocuments(WholeBuilder.settings());

  @Test
  void refusesADocumentWhileOthersAreWritten() {
    assertThatExceptionOfType(TooManyDocuments.class)
        .isThrownBy(
            () ->
                large.spool(
                    _ -> {
                      try (Spooled second = large.spool(to -> to.write(1))) {
                        assertThat(second.length()).isZero();
                      }
                    }))
        .satisfies(busy -> assertThat(busy.getHeaders().getFirst("Retry-After")).isEqualTo("2"));
  }

  @Test
  void letsTheNextOneInWhenOneIsWritten() throws IOException {
    for (int turn = 0; turn < 3; turn++) {
      try (Spooled spooled = large.spool(to -> to.write("written".getBytes(UTF_8)))) {
        assertThat(spooled.length()).isEqualTo(7);
      }
    }
  }
}
