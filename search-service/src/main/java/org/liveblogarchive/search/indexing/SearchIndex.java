package org.liveblogarchive.search.indexing;

import java.util.List;
import java.util.Optional;
import org.liveblogarchive.search.articles.Change;

/** The search index as something to write to. */
public interface SearchIndex {

  /**
   * Creates whatever is missing; leaves alone what exists.
   *
   * @throws IndexUnavailable when that is impossible now
   */
  void prepare();

  /**
   * Names the indices that exist now. The name changes whenever one of them was lost and created
   * again.
   *
   * @return the name, or nothing when an index is missing
   * @throws IndexUnavailable when that cannot be found out now
   */
  Optional<String> generation();

  /**
   * Writes the state after each change. A change that is not newer than what is indexed has no
   * effect, so changes may be written again and in any order.
   *
   * @return what became of each change, in the same order
   * @throws IndexMissing when an index is gone
   * @throws IndexUnavailable when nothing can be written now
   */
  List<WriteResult> write(List<Change> changes);
}
