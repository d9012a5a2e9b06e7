package org.liveblogarchive.search.meaning;

import java.util.List;

/** The vectors of the entries in the search index: the port to where they are kept. */
public interface EntryVectors {

  /**
   * Published entries in one of the languages that a model has not looked at, latest change first.
   *
   * @param model the model's name
   * @param languages primary language subtags in lower case
   * @param limit most entries to answer
   * @throws org.liveblogarchive.search.indexing.IndexMissing when there is no index
   * @throws org.liveblogarchive.search.indexing.IndexUnavailable when it cannot be asked now
   */
  Pending pending(String model, List<String> languages, int limit);

  /**
   * Keeps what a model said of entries, and returns once that can be seen. An entry that changed
   * since it was read stays as it is now, without a vector, and so is pending again; one that was
   * withdrawn stays withdrawn.
   *
   * @param model the model's name
   * @param entries as they were answered by {@link #pending}
   * @throws org.liveblogarchive.search.indexing.IndexMissing when there is no index
   * @throws org.liveblogarchive.search.indexing.IndexUnavailable when not all could be written now
   */
  void keep(String model, List<EmbeddedEntry> entries);

  /**
   * Some of the entries to be embedded.
   *
   * @param total how many there are in all
   * @param entries the first of them
   */
  record Pending(long total, List<PendingEntry> entries) {

    public Pending {
      entries = List.copyOf(entries);
    }
  }
}
