package org.liveblogarchive.search.elasticsearch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Picks out names and the like: two to four words in a row that begin with capitals, with little
 * words between them ({@code Ilse van der Brandt}). In a language that writes every noun so, some
 * are no names; what only one entry has is no suggestion anyway.
 */
final class Phrases {

  private static final int MOST = 20;
  private static final int MOST_WORDS = 4;
  private static final Set<String> LITTLE_WORDS =
      Set.of("of", "the", "de", "del", "der", "di", "du", "la", "le", "van", "von", "zu", "and");
  private static final Set<String> OPENINGS =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "he", "i", "in", "it", "on",
          "she", "so", "the", "their", "they", "this", "to", "we", "what", "when", "with", "das",
          "der", "die", "ein", "eine", "er", "im", "sie", "und", "wir");

  private Phrases() {}

  /** The phrases of a text, each once, in the order in which they are met. */
  static List<String> in(String text) {
    Set<String> phrases = new LinkedHashSet<>();
    List<String> run = new ArrayList<>();
    int end = text.length();
    int start = 0;
    while (start < end && phrases.size() < MOST) {
      int next = start;
      while (next < end && isOfWord(text.charAt(next))) {
        next++;
      }
      if (next > start) {
        add(text.substring(start, next), run, phrases);
      }
      boolean goesOn = next < end && text.charAt(next) == ' ';
      if (!goesOn) {
        close(run, phrases);
      }
      start = next + 1;
    }
    close(run, phrases);
    return List.copyOf(phrases);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '’';
  }

  private static void add(String word, List<String> run, Set<String> phrases) {
    boolean isCapital = Character.isUpperCase(word.charAt(0));
    if (run.isEmpty()) {
      if (isCapital && !OPENINGS.contains(word.toLowerCase(Locale.ROOT))) {
        run.add(word);
      }
    } else if (isCapital || LITTLE_WORDS.contains(word)) {
      run.add(word);
    } else {
      close(run, phrases);
    }
  }

  private static void close(List<String> run, Set<String> phrases) {
    while (!run.isEmpty() && LITTLE_WORDS.contains(run.getLast())) {
      run.removeLast();
    }
    if (run.size() > 1 && run.size() <= MOST_WORDS) {
      phrases.add(String.join(" ", run));
    }
    run.clear();
  }
}
