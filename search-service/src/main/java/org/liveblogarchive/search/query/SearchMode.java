package org.liveblogarchive.search.query;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What makes an entry match. */
public enum SearchMode {
  /** Its words. */
  @JsonProperty("keyword")
  KEYWORD,
  /** What it means. */
  @JsonProperty("semantic")
  SEMANTIC,
  /** Both, as one list. */
  @JsonProperty("hybrid")
  HYBRID
}
