package org.liveblogarchive.search.indexing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.search.articles.Change;

/** An index that answers writes as a test says, because a real one is never busy on demand. */
class ScriptedIndex implements SearchIndex {

  private final Deque<List<WriteResult>> script = new ArrayDeque<>();
  private final List<List<Long>> writes = new ArrayList<>();

  void willAnswer(WriteResult... results) {
    script.add(List.of(results));
  }

  /** Revisions of what was written, write by write. */
  List<List<Long>> writes() {
    return writes;
  }

  @Override
  public List<WriteResult> write(List<Change> changes, Set<Edition> editions) {
    writes.add(changes.stream().map(Change::revision).toList());
    return script.remove();
  }

  @Override
  public List<WriteResult> repair(List<Change> changes, Edition edition) {
    return write(changes, Set.of(edition));
  }
}
