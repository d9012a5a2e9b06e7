package org.liveblogarchive.search.query;

import java.util.List;

/** Completes what is being typed. */
public interface Completions {

  /**
   * What a text may become, the likeliest first. A wrong letter or two is forgiven in longer words.
   *
   * @param text typed so far
   * @param limit most completions to answer
   * @throws SearchUnavailable when there is no answer in time, or no index yet
   */
  List<Completion> of(String text, int limit);
}
