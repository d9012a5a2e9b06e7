package org.liveblogarchive.search.alerts;

import java.util.List;
import java.util.UUID;
import org.liveblogarchive.search.query.SearchRequest;

/**
 * Which of some entries a search matches.
 *
 * @param search what is looked for
 * @param entries among which
 */
public record Question(SearchRequest search, List<UUID> entries) {

  public Question {
    entries = List.copyOf(entries);
  }
}
