package org.liveblogarchive.search.query;

/** Finds live blogs by their headlines and standfirsts. */
public interface LiveBlogSearch {

  /**
   * Finds the public live blogs that match. Of the filters, those count that are facts of live
   * blogs: language, publisher, topic, status and time.
   *
   * @throws QueryRefused when the text cannot be searched for
   * @throws PageExpired when the position is too old or no longer means anything
   * @throws SearchUnavailable when there is no answer in time, or no index yet
   */
  LiveBlogResults search(SearchRequest request);
}
