package org.liveblogarchive.benchmarks.system;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Text without sense in which words are as frequent as in a language: the word of rank n comes
 * about n times as seldom as the first (Zipf's law). The same seed always makes the same text.
 */
public final class FrequentWords implements Text {

  /** How many different words there are. */
  public static final int WORDS = 60_000;

  private static final double EXPONENT = 1.05;
  private static final List<String> MOST_FREQUENT =
      List.of(
          "the", "of", "and", "to", "a", "in", "is", "that", "for", "it", "was", "on", "with", "as",
          "he", "at", "by", "be", "this", "from");
  private static final List<String> BEGINNINGS =
      List.of("b", "br", "d", "dr", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v");
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u");
  private static final List<String> ENDINGS = List.of("", "l", "n", "r", "t", "m", "k");
  private static final double[] SHARES = shares();

  private final Random random;

  public FrequentWords(long seed) {
    random = new Random(seed);
  }

  private static double[] shares() {
    double[] shares = new double[WORDS];
    double sum = 0;
    for (int rank = 0; rank < WORDS; rank++) {
      sum += 1 / Math.pow(rank + 2.7, EXPONENT);
      shares[rank] = sum;
    }
    return shares;
  }

  /** The word of a rank, from 0 for the most frequent. */
  public static String word(int rank) {
    if (rank < MOST_FREQUENT.size()) {
      return MOST_FREQUENT.get(rank);
    }
    StringBuilder word = new StringBuilder();
    // Two syllables at least, so that none is a word of the language.
    for (int rest = rank + syllables(); rest > 0; rest /= syllables()) {
      int syllable = rest % syllables();
      word.append(BEGINNINGS.get(syllable % BEGINNINGS.size()))
          .append(VOWELS.get(syllable / BEGINNINGS.size() % VOWELS.size()))
          .append(ENDINGS.get(syllable / BEGINNINGS.size() / VOWELS.size()));
    }
    return word.toString();
  }

  private static int syllables() {
    return BEGINNINGS.size() * VOWELS.size() * ENDINGS.size();
  }

  @Override
  public String ofLength(int characters) {
    StringBuilder text = new StringBuilder();
    while (text.length() < characters) {
      int words = 6 + random.nextInt(14);
      for (int i = 0; i < words; i++) {
        String word = any();
        text.append(text.isEmpty() ? "" : " ")
            .append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
      }
      text.append('.');
    }
    return text.toString();
  }

  private String any() {
    double share = random.nextDouble() * SHARES[WORDS - 1];
    int place = Arrays.binarySearch(SHARES, share);
    return word(Math.min(WORDS - 1, place < 0 ? -place - 1 : place));
  }
}
