package org.liveblogarchive.search.query;

import org.jspecify.annotations.Nullable;

/**
 * Whose words, or which words, someone is looking for.
 *
 * @param speaker a name; empty for anybody
 * @param text words and phrases in the query syntax; empty for anything
 * @param minConfidence least confidence of a quotation, 0 to 1
 * @param filters what the entries of quotations have to be like
 * @param order how quotations are ordered
 * @param countSpeakers whether quotations are counted by their speakers
 * @param limit most quotations on one page
 * @param after where the page before ended, or null for the first page
 */
public record QuoteRequest(
    String speaker,
    String text,
    double minConfidence,
    Filters filters,
    SearchRequest.Order order,
    boolean countSpeakers,
    int limit,
    @Nullable PagePosition after) {

  /** The same search, continued where a page ended. */
  public QuoteRequest continuedAt(PagePosition position) {
    return new QuoteRequest(
        speaker, text, minConfidence, filters, order, countSpeakers, limit, position);
  }

  /** The search for the entries that can hold such quotations, whatever is said in them. */
  public SearchRequest entries() {
    return new SearchRequest(
        "",
        filters,
        SearchMode.KEYWORD,
        SearchRequest.Order.NEWEST,
        false,
        false,
        Extras.NONE,
        limit,
        after);
  }
}
