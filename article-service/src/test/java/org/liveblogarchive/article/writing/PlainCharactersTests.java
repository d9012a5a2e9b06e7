package org.liveblogarchive.article.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlainCharactersTests {

  /** Whether or not a character is usual must make no difference but in speed. */
  @Test
  void treatsEachCharacterAsAmongUnusualOnes() {
    String unusual = "\u2603";

    IntStream.range(0, Character.MIN_SURROGATE)
        .filter(character -> !Character.isWhitespace(character) && character != 0xa0)
        .forEach(
            character -> {
              String text = "a" + (char) character + "b";
              assertThat(PlainCharacters.of(text) + unusual)
                  .as("U+%04X", character)
                  .isEqualTo(PlainCharacters.of(text + unusual));
              assertThat(PlainCharacters.areAll(text))
                  .as("U+%04X", character)
                  .isEqualTo(PlainCharacters.areAll(text + unusual));
            });
  }

  @Test
  void keepsWhatCanBeSeen() {
    assertThat(PlainCharacters.of(" kettle ")).isEqualTo("kettle");
    assertThat(PlainCharacters.of("a\u0000b\u202ec\ud800d\u007fe")).isEqualTo("abcde");
    assertThat(PlainCharacters.of("“Tea” – 5 o’clock…")).isEqualTo("“Tea” – 5 o’clock…");
  }

  @Test
  void composesAndEndsLinesWithLineFeeds() {
    assertThat(PlainCharacters.of("e\u0301\r\na\u2028b")).isEqualTo("é\na\nb");
  }
}
