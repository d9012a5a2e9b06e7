package org.liveblogarchive.search.query;

import java.util.List;
import java.util.Map;

/** Reads what somebody looks for from the parameters that callers of search know. */
public interface Questions {

  /**
   * Reads text and filters; nothing else is known here, as order and pages say nothing about which
   * entries match.
   *
   * @param parameters values by name
   * @return a search with highlights
   * @throws RuntimeException naming everything that is unknown or malformed
   */
  SearchRequest read(Map<String, List<String>> parameters);
}
