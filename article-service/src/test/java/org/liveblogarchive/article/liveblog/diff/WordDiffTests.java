package org.liveblogarchive.article.liveblog.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTests {

  private final WordDiff words = new WordDiff(new DiffSettings(4000));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          The officer eats a sandwich.;  The officer eats a pie.;       The officer eats a [-sandwich][+pie].
          one two;                       one, two;                      one[+,] two
          one two three;                 one three;                     one [-two ]three
          one;                           one;                           one
          Žluťoučký kůň;                 Žluťoučký pes;                 Žluťoučký [-kůň][+pes]
          don't stop;                    don't start;                   don't [-stop][+start]
          3.50 euros;                    3.75 euros;                    [-3.50][+3.75] euros
          """)
  void findsTheWordsThatDiffer(String before, String after, String expected) {
    assertThat(shown(words.compare(before, after))).isEqualTo(expected);
  }

  @Test
  void knowsWordsInScriptsWithoutSpaces() {
    assertThat(shown(words.compare("我喜欢苹果", "我喜欢香蕉"))).isEqualTo("我喜欢[-苹果][+香蕉]");
  }

  @Test
  void takesEmptyTexts() {
    assertThat(words.compare("", "")).isEmpty();
    assertThat(shown(words.compare("", "new"))).isEqualTo("[+new]");
    assertThat(shown(words.compare("old", ""))).isEqualTo("[-old]");
  }

  @Test
  void keepsLinesThatStayedApartFromThoseThatChanged() {
    assertThat(shown(words.compare("one\n\ntwo\n\nthree", "one\n\n2\n\nthree")))
        .isEqualTo("one\n\n[-two][+2]\n\nthree");
  }

  @Test
  void saysEitherTextLetterForLetter() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String before = text(random);
      String after = text(random);

      List<Segment> segments =
          new WordDiff(new DiffSettings(random.nextInt(60))).compare(before, after);

      assertThat(without(Segment.Op.INSERT, segments)).isEqualTo(before);
      assertThat(without(Segment.Op.DELETE, segments)).isEqualTo(after);
    }
  }

  @Test
  void replacesPassagesThatAreTooLongToCompare() {
    WordDiff hasty = new WordDiff(new DiffSettings(4));

    assertThat(shown(hasty.compare("a b c d e", "a x c y e"))).isEqualTo("a [-b c d][+x c y] e");
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(40))
        .mapToObj(_ -> List.of("a", "b", "c", " ", " ", "\n", ". ").get(random.nextInt(7)))
        .collect(Collectors.joining());
  }

  private static String without(Segment.Op op, List<Segment> segments) {
    return segments.stream()
        .filter(segment -> segment.op() != op)
        .map(Segment::text)
        .collect(Collectors.joining());
  }

  private static String shown(List<Segment> segments) {
    return segments.stream()
        .map(
            segment ->
                switch (segment.op()) {
                  case EQUAL -> segment.text();
                  case INSERT -> "[+" + segment.text() + "]";
                  case DELETE -> "[-" + segment.text() + "]";
                })
        .collect(Collectors.joining());
  }
}
