package org.liveblogarchive.search.query;

/** Finds entries. */
public interface EntrySearch {

  /**
   * Finds the published entries of public live blogs that match.
   *
   * @throws QueryRefused when the text cannot be searched for
   * @throws PageExpired when the position is too old or no longer means anything
   * @throws SearchUnavailable when there is no answer in time, or no index yet
   */
  SearchResults search(SearchRequest request);
}
