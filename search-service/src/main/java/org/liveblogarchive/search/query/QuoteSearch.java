package org.liveblogarchive.search.query;

/** Finds quotations. */
public interface QuoteSearch {

  /**
   * Finds the quotations in published entries of public live blogs that match.
   *
   * @throws QueryRefused when the text cannot be searched for
   * @throws PageExpired when the position is too old or no longer means anything
   * @throws SearchUnavailable when there is no answer in time, or no index yet
   */
  QuoteResults search(QuoteRequest request);
}
