package org.liveblogarchive.article.importing.text;

import java.util.List;

/** In which order the entries of a page follow each other. */
class TextOrder {

  private TextOrder() {}

  /** Returns the entries oldest first. A page that does not show its order is newest first. */
  static List<DraftEntry> oldestFirst(List<DraftEntry> page) {
    int ascending = 0;
    for (int at = 1; at < page.size(); at++) {
      if (page.get(at - 1).isBefore(page.get(at))) {
        ascending++;
      } else if (page.get(at).isBefore(page.get(at - 1))) {
        ascending--;
      }
    }
    return ascending > 0 ? page : page.reversed();
  }

  /**
   * Leaves only the day to all entries of a date under which times run backwards, and returns
   * whether there are any.
   *
   * @param ordered oldest first
   */
  static boolean forgetTimesThatRunBackwards(List<DraftEntry> ordered) {
    boolean any = false;
    for (int at = 1; at < ordered.size(); at++) {
      DraftEntry entry = ordered.get(at);
      if (entry.isOfDayOf(ordered.get(at - 1)) && entry.isBefore(ordered.get(at - 1))) {
        ordered.stream().filter(entry::isOfDayOf).forEach(DraftEntry::keepOnlyDay);
        any = true;
      }
    }
    return any;
  }
}
