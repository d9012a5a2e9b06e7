package org.liveblogarchive.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PurgesTests {

  private final Purges purges = new Purges();

  @Test
  void coverWhatWasAskedForBefore() {
    long before = System.nanoTime();
    purges.purge(Set.of("a"));
    long after = System.nanoTime() + 1;

    assertThat(purges.coverSince(List.of("b", "a"), before)).isTrue();
    assertThat(purges.coverSince(List.of("b", "a"), after)).isFalse();
    assertThat(purges.coverSince(List.of("b"), before)).isFalse();
  }

  @Test
  void coverWhatDoesNotSayWhatItShowsAtAnyChange() {
    long before = System.nanoTime();

    purges.purge(Set.of("a"));

    assertThat(purges.coverSince(List.of(), before)).isTrue();
  }

  @Test
  void coverNothingWhenNothingChanged() {
    long before = System.nanoTime();

    purges.purge(Set.of());

    assertThat(purges.coverSince(List.of(), before)).isFalse();
  }

  @Test
  void forgetEverythingRatherThanGrow() {
    long before = System.nanoTime();

    purges.purge(
        IntStream.range(0, Purges.MOST).mapToObj(Integer::toString).collect(Collectors.toSet()));
    purges.purge(Set.of("a"));

    assertThat(purges.coverSince(List.of("unheard of"), before)).isTrue();
  }
}
