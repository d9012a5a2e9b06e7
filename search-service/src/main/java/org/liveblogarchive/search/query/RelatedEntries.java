package org.liveblogarchive.search.query;

import java.util.List;
import java.util.UUID;

/** Finds entries of other live blogs that tell of the same. */
public interface RelatedEntries {

  /**
   * Published entries that share the most telling words with one, the most alike first.
   *
   * @param entry its id
   * @param limit most entries to answer
   * @throws EntryNotFound when there is no such entry that readers may see
   * @throws SearchUnavailable when there is no answer in time, or no index yet
   */
  List<SearchResults.Hit> to(UUID entry, int limit);
}
