package org.liveblogarchive.search.indexing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.indexing.DeadLetter;
import org.liveblogarchive.search.indexing.DeadLetters;
import tools.jackson.databind.json.JsonMapper;

class DeadLetterPageTests {

  private static final JsonMapper JSON = new JsonMapper();

  private final DeadLetter letter =
      new DeadLetter(
          UUID.fromString("00000000-0000-7000-8000-000000000005"),
          JSON.createObjectNode().put("revision", 0),
          "revision has to be positive",
          Instant.ofEpochMilli(1_750_528_800_000L));

  @Test
  void leadsToTheNextPageWhileThereMayBeOne() {
    var page = DeadLetterPage.of(new DeadLetters.Page(7, List.of(letter)), 1);

    assertThat(page.total()).isEqualTo(7);
    assertThat(page.items()).containsExactly(letter);
    assertThat(page.nextCursor()).isEqualTo("1750528800000_00000000-0000-7000-8000-000000000005");
  }

  @Test
  void endsWithAPageThatIsNotFull() {
    assertThat(DeadLetterPage.of(new DeadLetters.Page(1, List.of(letter)), 2).nextCursor())
        .isNull();
  }
}
