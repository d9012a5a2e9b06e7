package org.liveblogarchive.article.importing.text;

import java.util.List;

/**
 * A page cut into what stands above its entries and the entries.
 *
 * @param head the lines above the entries
 * @param entries in the order of the page
 * @param ended whether a line under the entries says that coverage is over
 */
record Passages(List<Line> head, List<Passage> entries, boolean ended) {

  static Passages of(List<Line> lines, Marks marks, Layout layout) {
    return new Cut(lines, layout.marks(), new Between(lines, marks, layout)).cut();
  }
}
