package org.liveblogarchive.search.meaning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one list of several that cannot be compared by their scores: each adds the reciprocal of an
 * item's rank in it (Cormack, Clarke and Büttcher 2009).
 */
public final class ReciprocalRankFusion {

  /** Weakens the first ranks, so that no single list decides alone; the value of the paper. */
  private static final int K = 60;

  private ReciprocalRankFusion() {}

  /**
   * Fuses lists of ids, each best first and without repetition.
   *
   * @return ids, best first; of two with the same score, the one that is ahead in the first list
   *     that has any of them, so that the order is always the same
   */
  @SafeVarargs
  public static List<Fused> of(List<String>... lists) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (List<String> list : lists) {
      for (int rank = 1; rank <= list.size(); rank++) {
        scores.merge(list.get(rank - 1), 1.0 / (K + rank), Double::sum);
      }
    }
    Map<String, Integer> firstMet = new HashMap<>();
    scores.keySet().forEach(id -> firstMet.put(id, firstMet.size()));
    return scores.entrySet().stream()
        .map(entry -> new Fused(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble(Fused::score)
                .reversed()
                .thenComparing(fused -> firstMet.getOrDefault(fused.id(), 0)))
        .toList();
  }

  /**
   * An item of the fused list.
   *
   * @param id its id
   * @param score the sum of the reciprocals of its ranks
   */
  public record Fused(String id, double score) {}
}
