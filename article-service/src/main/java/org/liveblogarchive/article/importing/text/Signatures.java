package org.liveblogarchive.article.importing.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who signs beside the times of a page. */
final class Signatures {

  private static final double MOST = 0.8;

  private Signatures() {}

  /** Tells whether names stand beside the times. */
  static boolean standBeside(List<Mark> marks) {
    int names = 0;
    int words = 0;
    Set<String> different = new HashSet<>();
    boolean introduced = true;
    for (Mark mark : marks) {
      String beside = beside(mark);
      if (beside.isEmpty() || Labels.is(beside)) {
        continue;
      }
      words++;
      if (!of(beside).isEmpty()) {
        names++;
        different.add(beside);
        introduced &= !Bylines.introduced(beside).isEmpty();
      }
    }
    boolean repeated = different.size() <= Math.max(1, names / 2);
    return words > 0 && names >= words * MOST && (introduced || repeated);
  }

  /** Returns what stands beside a time. */
  static String beside(Mark mark) {
    return mark.family() == Mark.Family.TRAILED ? mark.before() : mark.rest();
  }

  /** Returns the names in it. */
  static List<String> of(String beside) {
    List<String> introduced = Bylines.introduced(beside);
    return introduced.isEmpty() ? Bylines.names(beside) : introduced;
  }
}
