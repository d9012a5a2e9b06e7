package org.liveblogarchive.search.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good answers are, each measure between 0 and 1.
 *
 * @param ndcg normalised discounted cumulative gain of the first 10, a gain being 2^grade − 1
 * @param reciprocalRank one by the rank of the first entry of grade 2 or better, or 0
 * @param recall part of all entries with a grade that are among the first 50
 */
record Measures(double ndcg, double reciprocalRank, double recall) {

  private static final int FIRST_PAGE = 10;
  private static final int DEEP = 50;
  private static final int GOOD = 2;

  /** Of one answer. */
  static Measures of(Question question, List<String> answer) {
    List<Integer> grades = answer.stream().map(question::grade).toList();
    List<Integer> best =
        question.grades().values().stream().sorted(Comparator.reverseOrder()).toList();
    long found = grades.stream().limit(DEEP).filter(grade -> grade > 0).count();
    return new Measures(
        gain(grades) / gain(best), reciprocalRank(grades), 1.0 * found / best.size());
  }

  /** Of many answers, on average. */
  static Measures mean(List<Measures> all) {
    return new Measures(
        all.stream().mapToDouble(Measures::ndcg).average().orElse(0),
        all.stream().mapToDouble(Measures::reciprocalRank).average().orElse(0),
        all.stream().mapToDouble(Measures::recall).average().orElse(0));
  }

  private static double gain(List<Integer> grades) {
    return IntStream.range(0, Math.min(FIRST_PAGE, grades.size()))
        .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2)))
        .sum();
  }

  private static double reciprocalRank(List<Integer> grades) {
    return IntStream.range(0, grades.size())
        .filter(i -> grades.get(i) >= GOOD)
        .mapToDouble(i -> 1.0 / (i + 1))
        .findFirst()
        .orElse(0);
  }
}
