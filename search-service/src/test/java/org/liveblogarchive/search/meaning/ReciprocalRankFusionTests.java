package org.liveblogarchive.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.search.meaning.ReciprocalRankFusion.Fused;

class ReciprocalRankFusionTests {

  @Test
  void putsFirstWhatBothListsHave() {
    assertThat(ids(List.of("a", "both"), List.of("b", "both"))).containsExactly("both", "a", "b");
  }

  @Test
  void sumsTheReciprocalsOfRanks() {
    List<Fused> fused = ReciprocalRankFusion.of(List.of("a", "b"), List.of("b"));

    assertThat(fused.getFirst().id()).isEqualTo("b");
    assertThat(fused.getFirst().score()).isCloseTo(1.0 / 62 + 1.0 / 61, within(1e-12));
    assertThat(fused.getLast().score()).isCloseTo(1.0 / 61, within(1e-12));
  }

  @Test
  void prefersTheFirstListWhereScoresAreEqual() {
    assertThat(ids(List.of("a", "b"), List.of("b", "a"))).containsExactly("a", "b");
    assertThat(ids(List.of("z"), List.of("a"))).containsExactly("z", "a");
  }

  @Test
  void keepsAListThatIsAlone() {
    assertThat(ids(List.of("c", "a", "b"), List.of())).containsExactly("c", "a", "b");
    assertThat(ids(List.of(), List.of())).isEmpty();
  }

  private static List<String> ids(List<String> one, List<String> other) {
    return ReciprocalRankFusion.of(one, other).stream().map(Fused::id).toList();
  }
}
