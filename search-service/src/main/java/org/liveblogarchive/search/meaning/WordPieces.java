package org.liveblogarchive.search.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts texts into the pieces that a BERT model knows: lower case without accents, words and
 * punctuation apart, and each word into the longest pieces there are (Devlin et al. 2018). It cuts
 * exactly as the model's own tokenizer does.
 */
class WordPieces {

  private static final String UNKNOWN = "[UNK]";
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;

  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.unknown = id(UNKNOWN);
  }

  /** The number of a piece that has to be there. */
  int id(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("The vocabulary lacks " + piece);
    }
    return id;
  }

  /**
   * The pieces of a text, in order.
   *
   * @param most how many words are read at most
   * @return for each word its pieces
   */
  List<List<Integer>> words(String text, int most) {
    List<List<Integer>> pieces = new ArrayList<>();
    for (String word : split(text, most)) {
      pieces.add(cut(word));
    }
    return pieces;
  }

  private static List<String> split(String text, int most) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    var characters = folded(text).codePoints().iterator();
    while (characters.hasNext() && words.size() < most) {
      int character = characters.nextInt();
      if (isSpace(character)) {
        end(word, words);
      } else if (isPunctuation(character) || isIdeograph(character)) {
        end(word, words);
        words.add(Character.toString(character));
      } else if (!isControl(character)) {
        word.appendCodePoint(character);
      }
    }
    end(word, words);
    return words.size() > most ? words.subList(0, most) : words;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
        .forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private List<Integer> cut(String word) {
    int[] characters = word.codePoints().toArray();
    if (characters.length > LONGEST_WORD) {
      return List.of(unknown);
    }
    List<Integer> pieces = new ArrayList<>();
    int from = 0;
    while (from < characters.length) {
      int to = characters.length;
      Integer piece = null;
      while (to > from && piece == null) {
        String part = new String(characters, from, to - from);
        piece = vocabulary.get(from == 0 ? part : "##" + part);
        to--;
      }
      if (piece == null) {
        return List.of(unknown);
      }
      pieces.add(piece);
      from = to + 1;
    }
    return pieces;
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean isControl(int character) {
    return character == 0xFFFD
        || switch (Character.getType(character)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
  }

  private static boolean isPunctuation(int character) {
    boolean isAsciiSymbol =
        character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
    return isAsciiSymbol
        || switch (Character.getType(character)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private static boolean isIdeograph(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
        && Character.isIdeographic(character);
  }
}
