package org.liveblogarchive.article.liveblog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugTests {

  @Test
  void turnsAHeadlineIntoPlainWords() {
    assertThat(Slug.of("Skipper’s luck: “Überraschung” – as it happened!"))
        .isEqualTo("skippers-luck-uberraschung-as-it-happened");
  }

  @Test
  void transliteratesOtherScripts() {
    assertThat(Slug.of("Парусная гонка")).isEqualTo("parusnaa-gonka");
  }

  @Test
  void cutsLongHeadlinesBetweenWords() {
    assertThat(Slug.of("word ".repeat(40))).hasSizeLessThanOrEqualTo(80).endsWith("word");
  }

  @Test
  void findsAWordEvenForAHeadlineWithoutAny() {
    assertThat(Slug.of("!!!")).isEqualTo("live-blog");
  }

  @Test
  void addsDayAndNumberUntilItIsFree() {
    Set<String> taken = Set.of("fair", "fair-2025-05-01", "fair-2025-05-01-2");

    assertThat(Slug.free("fair", LocalDate.of(2025, 5, 1), taken::contains))
        .isEqualTo("fair-2025-05-01-3");
  }
}
