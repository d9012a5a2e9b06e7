package org.liveblogarchive.analysis;

import java.util.Locale;
import java.util.function.IntPredicate;
import org.elasticsearch.common.settings.Settings;

/** The setting {@code token_chars}: which characters belong to words. None named means all. */
final class TokenCharacters {

  private TokenCharacters() {}

  static IntPredicate in(Settings own) {
    return own.getAsList("token_chars").stream()
        .map(kind -> ofKind(kind, own))
        .reduce(IntPredicate::or)
        .orElse(character -> true);
  }

  private static IntPredicate ofKind(String kind, Settings own) {
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "letter" -> Character::isLetter;
      case "digit" -> Character::isDigit;
      case "whitespace" -> Character::isWhitespace;
      case "punctuation" -> TokenCharacters::isPunctuation;
      case "symbol" -> TokenCharacters::isSymbol;
      case "custom" -> {
        String custom = own.get("custom_token_chars", "");
        yield character -> custom.indexOf(character) >= 0;
      }
      default -> throw new IllegalArgumentException("unknown kind in token_chars: " + kind);
    };
  }

  private static boolean isPunctuation(int character) {
    return switch (Character.getType(character)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isSymbol(int character) {
    return switch (Character.getType(character)) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
