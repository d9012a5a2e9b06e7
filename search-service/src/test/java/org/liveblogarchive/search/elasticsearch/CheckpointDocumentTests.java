package org.liveblogarchive.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.search.indexing.Checkpoint;
import org.liveblogarchive.search.indexing.Position;

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
    var checkpoint = new Checkpoint("generation", position);

    assertThat(CheckpointDocument.of(checkpoint).checkpoint()).isEqualTo(checkpoint);
  }

  @Test
  void storesACursorOfTheFeedAsItIs() {
    var checkpoint = new Checkpoint("generation", new Position.InFeed("ZGI0YzA2YjI"));

    assertThat(CheckpointDocument.of(checkpoint).cursor()).isEqualTo("ZGI0YzA2YjI");
  }
}
