package org.liveblogarchive.article.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liveblogarchive.article.importing.EntryBuilder.anEntry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.article.liveblog.Entry;

class EntryMatchingTests {

  private final Entry gates = anEntry().at(1).saying("The gates open at nine.").build();
  private final Entry band = anEntry().at(2).saying("The brass band plays a long march.").build();
  private final Entry rain = anEntry().at(3).saying("Rain.").build();

  @Test
  void findsTheSameWordsAgain() {
    var wanted = List.of(anEntry().saying("Rain.").imported());

    assertThat(EntryMatching.match(wanted, List.of(gates, band, rain))).containsExactly(rain);
  }

  @Test
  void findsARewordedEntryBetweenItsNeighbours() {
    var wanted =
        List.of(
            anEntry().saying("The gates open at nine.").imported(),
            anEntry().saying("The brass band plays a very long march.").imported(),
            anEntry().saying("Rain.").imported());

    assertThat(EntryMatching.match(wanted, List.of(gates, band, rain)))
        .containsExactly(gates, band, rain);
  }

  @Test
  void takesSomethingQuiteDifferentForNew() {
    var wanted =
        List.of(
            anEntry().saying("The gates open at nine.").imported(),
            anEntry().saying("A balloon is lost over the river.").imported());

    assertThat(EntryMatching.match(wanted, List.of(gates, band))).containsExactly(gates, null);
  }

  @Test
  void trustsTheSourcesOwnIdsFirst() {
    Entry known = anEntry().at(4).from("block-1").saying("Old words.").build();
    var wanted = List.of(anEntry().from("block-1").saying("Entirely other text.").imported());

    assertThat(EntryMatching.match(wanted, List.of(known))).containsExactly(known);
  }

  @Test
  void matchesRepeatedWordsOneByOne() {
    Entry second = anEntry().at(5).saying("Rain.").build();
    var rainAgain = anEntry().saying("Rain.").imported();

    assertThat(EntryMatching.match(List.of(rainAgain, rainAgain, rainAgain), List.of(rain, second)))
        .containsExactly(rain, second, null);
  }
}
