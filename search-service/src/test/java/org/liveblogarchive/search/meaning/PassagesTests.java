package org.liveblogarchive.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTests {

  private static final List<Integer> WORD = List.of(1, 2, 3, 4);

  @Test
  void cutsBetweenWords() {
    List<long[]> passages = new Passages(4).of(Collections.nCopies(32, WORD));

    assertThat(passages).extracting(passage -> passage.length).containsExactly(124, 4);
  }

  @Test
  void leavesOutWhatIsTooMuch() {
    assertThat(new Passages(2).of(Collections.nCopies(500, WORD))).hasSize(2);
  }

  @Test
  void hasNoPassageWhereThereIsNoWord() {
    assertThat(new Passages(2).of(List.of())).isEmpty();
  }
}
