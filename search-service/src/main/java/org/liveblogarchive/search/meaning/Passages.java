package org.liveblogarchive.search.meaning;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the words of a text into passages that the model takes, none within a word.
 *
 * @param most how many passages there are at most; what is left of a longer text is not looked at
 */
record Passages(int most) {

  /** What the model was trained with, two of them being its marks of beginning and end. */
  static final int MOST_PIECES = 126;

  int mostWords() {
    return most * MOST_PIECES;
  }

  List<long[]> of(List<List<Integer>> words) {
    List<long[]> passages = new ArrayList<>();
    List<Integer> passage = new ArrayList<>();
    for (List<Integer> word : words) {
      if (passage.size() + word.size() > MOST_PIECES) {
        passages.add(pieces(passage));
        passage.clear();
      }
      passage.addAll(word);
    }
    if (!passage.isEmpty()) {
      passages.add(pieces(passage));
    }
    return passages.size() > most ? passages.subList(0, most) : passages;
  }

  private static long[] pieces(List<Integer> passage) {
    return passage.stream().mapToLong(Integer::longValue).toArray();
  }
}
