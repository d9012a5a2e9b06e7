package org.liveblogarchive.search.indexing;

import java.util.List;
import java.util.Set;
import org.liveblogarchive.search.articles.Change;

/** The search index as something to write to. */
public interface SearchIndex {

  /**
   * Writes the state after each change. A change that is not newer than what is indexed has no
   * effect, so changes may be written again and in any order.
   *
   * @param editions where to write; a change is settled when it is settled in all of them
   * @return what became of each change, in the same order
   * @throws IndexMissing when an index is gone
   * @throws IndexUnavailable when nothing can be written now
   */
  List<WriteResult> write(List<Change> changes, Set<Edition> editions);

  /**
   * Writes the state after each change also over a document of the same revision, because that
   * differs from what it should be.
   *
   * @return what became of each change, in the same order
   * @throws IndexMissing when an index is gone
   * @throws IndexUnavailable when nothing can be written now
   */
  List<WriteResult> repair(List<Change> changes, Edition edition);
}
