package org.liveblogarchive.article.importing.text;

import java.util.List;

/**
 * The lines of a page that belong to one entry.
 *
 * @param mark where its time stands
 * @param authors who signs beside the time
 * @param headline what stands as a headline above or beside the time; may be empty
 * @param keyEvent whether a label beside the time says so
 * @param pinned whether a label beside the time says so
 */
record Passage(
    Mark mark,
    List<Line> lines,
    List<String> authors,
    String headline,
    boolean keyEvent,
    boolean pinned) {

  int line() {
    return lines.isEmpty() ? 0 : lines.getFirst().number();
  }

  /** Returns its letters and digits, by which it is found again. */
  String essence() {
    StringBuilder all = new StringBuilder(headline);
    lines.forEach(line -> all.append(line.text()));
    return Characters.essence(all.toString());
  }
}
