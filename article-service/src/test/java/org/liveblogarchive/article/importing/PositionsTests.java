package org.liveblogarchive.article.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.liveblog.Entry;

class PositionsTests {

  @Test
  void spacesNewEntriesWidely() {
    assertThat(assign(null, null, null)).containsExactly(1_000_000L, 2_000_000L, 3_000_000L);
  }

  @Test
  void keepsWhatIsInOrderAndAppendsTheRest() {
    assertThat(assign(1_000_000L, 2_000_000L, null))
        .containsExactly(1_000_000L, 2_000_000L, 3_000_000L);
  }

  @Test
  void insertsBetweenNeighbours() {
    assertThat(assign(1_000_000L, null, null, 2_000_000L))
        .containsExactly(1_000_000L, 1_333_333L, 1_666_666L, 2_000_000L);
  }

  @Test
  void movesAsFewAsPossible() {
    assertThat(assign(4_000L, 1_000L, 2_000L, 3_000L)).endsWith(1_000L, 2_000L, 3_000L).isSorted();
  }

  @Test
  void startsAfreshWhereAGapIsTooNarrow() {
    assertThat(assign(1L, null, 2L)).containsExactly(1_000_002L, 2_000_002L, 3_000_002L);
  }

  @Test
  void leavesThePlacesOfMissingEntriesAlone() {
    List<@Nullable Entry> matches = new ArrayList<>(Arrays.asList(entry(10L), (Entry) null));

    List<Long> positions = Positions.assign(matches, List.of(entry(10L), entry(20L)));

    assertThat(positions).containsExactly(10L, 20L + Positions.GAP);
  }

  private static List<Long> assign(@Nullable Long... positions) {
    List<@Nullable Entry> matches = new ArrayList<>();
    List<Entry> present = new ArrayList<>();
    for (Long position : positions) {
      Entry entry = position == null ? null : entry(position);
      matches.add(entry);
      if (entry != null) {
        present.add(entry);
      }
    }
    return Positions.assign(matches, present);
  }

  private static Entry entry(long position) {
    return EntryBuilder.anEntry().at(position).build();
  }
}
