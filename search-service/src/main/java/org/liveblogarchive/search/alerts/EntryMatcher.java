package org.liveblogarchive.search.alerts;

import java.util.List;
import org.liveblogarchive.search.query.SearchResults;

/**
 * Asks the index about a few known entries.
 *
 * <p>All methods throw {@link org.liveblogarchive.search.query.SearchUnavailable} when there is no
 * answer.
 */
public interface EntryMatcher {

  /** Lets everything be found that was indexed by now. */
  void refresh();

  /**
   * Which entries match, for each question in turn. A question that the index refuses to answer
   * matches nothing.
   */
  List<List<Match>> answer(List<Question> questions);

  /** The entries that match, as search would show them; those that nobody may see are left out. */
  List<SearchResults.Hit> shown(Question question);
}
