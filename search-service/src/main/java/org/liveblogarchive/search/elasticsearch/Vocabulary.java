package org.liveblogarchive.search.elasticsearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liveblogarchive.search.query.Completion;

/**
 * What can be completed, in memory: every word of every completion, sorted, so that those that
 * begin with some letters stand together.
 */
final class Vocabulary {

  static final Vocabulary EMPTY = new Vocabulary(List.of());

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int FORGIVING_FROM = 4;
  private static final int VERY_FORGIVING_FROM = 8;

  private final List<Completion> completions;
  private final List<String> folded;
  private final TreeMap<String, List<Integer>> byWord = new TreeMap<>();

  Vocabulary(Collection<Completion> completions) {
    this.completions = List.copyOf(completions);
    this.folded = new ArrayList<>(this.completions.size());
    for (int i = 0; i < this.completions.size(); i++) {
      String[] words = words(this.completions.get(i).text());
      folded.add(String.join(" ", words));
      for (String word : new HashSet<>(Arrays.asList(words))) {
        byWord.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(i);
      }
    }
  }

  private static String[] words(String text) {
    return Stream.of(BETWEEN_WORDS.split(Folding.fold(text), -1))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  /**
   * The completions of which every word of a text begins some word, the likeliest first: those that
   * begin like the text before others, those spelt so before those spelt alike, then the frequent.
   */
  List<Completion> completing(String text, int limit) {
    String[] typed = words(text);
    if (typed.length == 0) {
      return List.of();
    }
    Map<Integer, Integer> faults = faultsOfAll(typed, false);
    if (faults.size() < limit) {
      faultsOfAll(typed, true).forEach(faults::putIfAbsent);
    }
    String start = String.join(" ", typed);
    return faults.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Integer, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(found -> !folded.get(found.getKey()).startsWith(start))
                .thenComparing(
                    found -> completions.get(found.getKey()).count(), Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .map(found -> completions.get(found.getKey()))
        .limit(limit)
        .toList();
  }

  /** How many letters differ in each completion that has all the words. */
  private Map<Integer, Integer> faultsOfAll(String[] typed, boolean forgiving) {
    Map<Integer, Integer> all = null;
    for (String word : typed) {
      Map<Integer, Integer> one = forgiving ? alike(word) : beginning(word);
      if (all == null) {
        all = one;
      } else {
        all.keySet().retainAll(one.keySet());
        all.replaceAll((completion, faults) -> faults + one.getOrDefault(completion, 0));
      }
    }
    return all == null ? new HashMap<>() : all;
  }

  private Map<Integer, Integer> beginning(String word) {
    Map<Integer, Integer> found = new HashMap<>();
    byWord
        .subMap(word, word + Character.MAX_VALUE)
        .values()
        .forEach(holders -> holders.forEach(holder -> found.put(holder, 0)));
    return found;
  }

  private Map<Integer, Integer> alike(String word) {
    Map<Integer, Integer> found = beginning(word);
    int tolerance = tolerance(word);
    if (tolerance > 0) {
      // The first letter is seldom wrong, and without it everything would have to be looked at.
      String first = word.substring(0, 1);
      byWord
          .subMap(first, first + Character.MAX_VALUE)
          .forEach(
              (other, holders) -> {
                int faults = faults(word, other, tolerance);
                if (faults <= tolerance) {
                  holders.forEach(holder -> found.merge(holder, faults, Math::min));
                }
              });
    }
    return found;
  }

  private static int tolerance(String word) {
    if (word.length() < FORGIVING_FROM) {
      return 0;
    }
    return word.length() < VERY_FORGIVING_FROM ? 1 : 2;
  }

  /** The smallest edit distance between a word and any beginning of another. */
  static int faults(String word, String other, int tolerance) {
    int width = Math.min(other.length(), word.length() + tolerance);
    if (width < word.length() - tolerance) {
      return tolerance + 1;
    }
    int[] before = new int[width + 1];
    int[] last = new int[width + 1];
    int[] row = new int[width + 1];
    for (int j = 0; j <= width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      row[0] = i;
      int best = i;
      for (int j = 1; j <= width; j++) {
        int change = word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int faults = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && word.charAt(i - 1) == other.charAt(j - 2)
                && word.charAt(i - 2) == other.charAt(j - 1);
        row[j] = swapped ? Math.min(faults, before[j - 2] + 1) : faults;
        best = Math.min(best, row[j]);
      }
      if (best > tolerance) {
        return tolerance + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return Arrays.stream(last).min().orElse(tolerance + 1);
  }
}
