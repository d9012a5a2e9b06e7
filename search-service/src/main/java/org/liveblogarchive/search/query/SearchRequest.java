package org.liveblogarchive.search.query;

import org.jspecify.annotations.Nullable;

/**
 * What someone is looking for.
 *
 * @param text words and phrases in the query syntax; empty for everything that the filters leave
 * @param filters what hits have to be like
 * @param mode what makes entries match
 * @param order how hits are ordered
 * @param preferRecent whether, in the order of relevance, newer hits gain a little on older ones
 * @param collapsed whether only the first hit of each live blog is wanted
 * @param extras what is wanted besides the hits
 * @param limit most hits on one page
 * @param after where the page before ended, or null for the first page
 */
public record SearchRequest(
    String text,
    Filters filters,
    SearchMode mode,
    Order order,
    boolean preferRecent,
    boolean collapsed,
    Extras extras,
    int limit,
    @Nullable PagePosition after) {

  /** The same search, continued where a page ended. */
  public SearchRequest continuedAt(PagePosition position) {
    return new SearchRequest(
        text, filters, mode, order, preferRecent, collapsed, extras, limit, position);
  }

  /** The same search for some entries that are known already, and all of them on one page. */
  public SearchRequest forThese(Extras wanted, int entries) {
    return new SearchRequest(
        text, filters, mode, order, preferRecent, collapsed, wanted, entries, null);
  }

  /** The same search for another text, and nothing besides its hits. */
  public SearchRequest withText(String other) {
    return new SearchRequest(
        other, filters, mode, order, preferRecent, collapsed, Extras.NONE, limit, after);
  }

  /** How hits are ordered. */
  public enum Order {
    /** Best match first. */
    RELEVANCE,
    /** Latest first; entries of unknown time last. */
    NEWEST,
    /** Earliest first; entries of unknown time last. */
    OLDEST
  }
}
