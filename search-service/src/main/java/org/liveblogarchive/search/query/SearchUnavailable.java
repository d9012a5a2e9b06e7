package org.liveblogarchive.search.query;

import org.jspecify.annotations.Nullable;

/** There is no index to ask, or it does not answer in time. */
public class SearchUnavailable extends RuntimeException {

  SearchUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Built from the failure of a call. */
  public static SearchUnavailable causedBy(Exception failure) {
    return new SearchUnavailable("The search index is unavailable: " + failure, failure);
  }

  /** The index answered, but only in part. */
  public static SearchUnavailable outOfTime() {
    return new SearchUnavailable("The search index did not finish in time", null);
  }
}
