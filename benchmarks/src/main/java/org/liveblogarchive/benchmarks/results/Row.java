package org.liveblogarchive.benchmarks.results;

import org.jspecify.annotations.Nullable;

/**
 * One line of the report.
 *
 * @param figure what was measured, in words
 * @param measured nothing where it could not be
 * @param peer nothing where there is none or it could not be measured
 * @param budget nothing where the figure only explains others
 * @param note what a reader should know, above all why something is missing; may be empty
 */
public record Row(
    String figure,
    @Nullable Series measured,
    @Nullable Peer peer,
    @Nullable Budget budget,
    String note) {

  public static Row of(String figure, Series measured) {
    return new Row(figure, measured, null, null, "");
  }

  /** A figure that could not be measured, and why. */
  public static Row unmeasured(String figure, String reason) {
    return new Row(figure, null, null, null, reason);
  }

  public Row against(@Nullable Peer other) {
    return new Row(figure, measured, other, budget, note);
  }

  public Row within(@Nullable Budget allowed) {
    return new Row(figure, measured, peer, allowed, note);
  }

  public Row noting(String remark) {
    String all = note.isEmpty() || remark.isEmpty() ? note + remark : note + "; " + remark;
    return new Row(figure, measured, peer, budget, all);
  }

  /** The figure divided by its peer, if both are known. */
  public @Nullable Double ratio() {
    return measured == null || peer == null || peer.measured().median() == 0
        ? null
        : measured.median() / peer.measured().median();
  }

  public Verdict verdict() {
    if (measured == null) {
      return Verdict.UNKNOWN;
    }
    if (budget == null) {
      return Verdict.NONE;
    }
    Double judged = budget.isOfRatio() ? ratio() : Double.valueOf(measured.median());
    if (judged == null) {
      return Verdict.UNKNOWN;
    }
    return budget.allows(judged) ? Verdict.MET : Verdict.MISSED;
  }
}
