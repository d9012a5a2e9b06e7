package org.liveblogarchive.article.importing.text;

import java.util.List;
import java.util.Set;

/**
 * How the text of a page is set.
 *
 * @param flat whether it has no blank lines, so that each line is a paragraph
 * @param wrapped whether lines break where they are full, and not where paragraphs end
 * @param headlined whether most entries have a headline
 * @param authors names that sign more than one thing on the page
 */
record Manner(boolean flat, boolean wrapped, boolean headlined, Set<String> authors) {

  private static final double FEW = 0.05;
  private static final int FULL = 50;
  private static final int WIDEST = 110;

  static Manner of(List<Line> lines, Set<String> authors) {
    int gaps = 0;
    int pairs = 0;
    int broken = 0;
    for (int at = 1; at < lines.size(); at++) {
      Line line = lines.get(at);
      if (line.afterGap()) {
        gaps++;
      } else if (!line.isItem()) {
        String above = lines.get(at - 1).text();
        pairs++;
        boolean full = above.length() >= FULL && above.length() <= WIDEST;
        broken += full && !Characters.endsSentence(above) ? 1 : 0;
      }
    }
    boolean flat = lines.size() > 4 && gaps <= lines.size() * FEW;
    return new Manner(flat, pairs >= 5 && broken * 2 > pairs, false, authors);
  }

  Manner withHeadlines() {
    return new Manner(flat, wrapped, true, authors);
  }
}
