package org.liveblogarchive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.IntPredicate;
import org.elasticsearch.common.settings.Settings;
import org.junit.jupiter.api.Test;

class TokenCharactersTests {

  @Test
  void keepsEveryCharacterWhenNoKindIsNamed() {
    IntPredicate kept = TokenCharacters.in(Settings.EMPTY);

    assertThat("a1 -$".chars()).allMatch(kept::test);
  }

  @Test
  void keepsTheKindsThatAreNamed() {
    IntPredicate kept = kept("letter", "digit");

    assertThat("aß中1".chars()).allMatch(kept::test);
    assertThat(" -$".chars()).noneMatch(kept::test);
  }

  @Test
  void tellsPunctuationFromSymbols() {
    assertThat("-_!«".chars()).allMatch(kept("punctuation")::test).noneMatch(kept("symbol")::test);
    assertThat("$+^".chars()).allMatch(kept("symbol")::test).noneMatch(kept("punctuation")::test);
  }

  @Test
  void keepsTheCustomCharacters() {
    Settings own =
        Settings.builder().putList("token_chars", "custom").put("custom_token_chars", "+-").build();

    assertThat("+-".chars()).allMatch(TokenCharacters.in(own)::test);
    assertThat(TokenCharacters.in(own).test('a')).isFalse();
  }

  @Test
  void refusesAnUnknownKind() {
    assertThatThrownBy(() -> kept("vowels"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("vowels");
  }

  private static IntPredicate kept(String... kinds) {
    return TokenCharacters.in(Settings.builder().putList("token_chars", kinds).build());
  }
}
