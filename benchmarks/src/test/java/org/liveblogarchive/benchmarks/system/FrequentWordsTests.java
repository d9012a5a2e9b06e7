package org.liveblogarchive.benchmarks.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrequentWordsTests {

  @Test
  void makesTheSameTextOfTheSameSeed() {
    assertThat(new FrequentWords(7).ofLength(500)).isEqualTo(new FrequentWords(7).ofLength(500));
    assertThat(new FrequentWords(7).ofLength(500)).isNotEqualTo(new FrequentWords(8).ofLength(500));
  }

  @Test
  void hasAWordOfItsOwnForEachRank() {
    assertThat(IntStream.range(0, FrequentWords.WORDS).mapToObj(FrequentWords::word))
        .doesNotHaveDuplicates();
  }

  @Test
  void usesWordsTheLessTheHigherTheirRank() {
    Map<String, Long> counts =
        Arrays.stream(new FrequentWords(1).ofLength(2_000_000).split("[ .]+", -1))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    double tenth = counts.getOrDefault(FrequentWords.word(9), 0L);
    double hundredth = counts.getOrDefault(FrequentWords.word(99), 0L);
    double thousandth = counts.getOrDefault(FrequentWords.word(999), 0L);
    assertThat(tenth / hundredth).isBetween(6.0, 12.0);
    assertThat(hundredth / thousandth).isBetween(6.0, 18.0);
  }
}
