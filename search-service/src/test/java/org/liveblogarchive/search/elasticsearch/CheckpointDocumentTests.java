package org.liveblogarchive.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.search.indexing.Checkpoint;
import org.liveblogarchive.search.indexing.Position;
import tools.jackson.databind.json.JsonMapper;

class CheckpointDocumentTests {

  static Stream<Position> keepsEveryPosition() {
    return Stream.of(
        new Position.InSnapshot(null),
        new Position.InSnapshot("c25hcHNob3Q"),
        new Position.InFeed("ZGI0YzA2YjI"));
  }

  @ParameterizedTest
  @MethodSource
  void keepsEveryPosition(Position position) {
    var checkpoint = new Checkpoint(Set.of("generation", "next"), position);

    assertThat(CheckpointDocument.of(checkpoint).checkpoint()).isEqualTo(checkpoint);
  }

  @Test
  void storesACursorOfTheFeedAsItIs() {
    var checkpoint =
        new Checkpoint(Set.of("generation", "next"), new Position.InFeed("ZGI0YzA2YjI"));

    assertThat(CheckpointDocument.of(checkpoint).cursor()).isEqualTo("ZGI0YzA2YjI");
  }

  @Test
  void readsTheSingleGenerationOfEarlierVersions() {
    var stored =
        new JsonMapper()
            .readValue("{\"generation\":\"abc\",\"cursor\":\"ZGI0\"}", CheckpointDocument.class);

    assertThat(stored.checkpoint())
        .isEqualTo(new Checkpoint(Set.of("abc"), new Position.InFeed("ZGI0")));
  }
}
