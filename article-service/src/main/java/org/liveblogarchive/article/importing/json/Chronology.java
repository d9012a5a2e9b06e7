package org.liveblogarchive.article.importing.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liveblogarchive.article.importing.ImportedEntry;

/** Entries in the order in which they were published. */
public final class Chronology {

  private record Placed(Instant after, ImportedEntry entry) {}

  private Chronology() {}

  /**
   * Returns entries oldest first. Those whose moment is unknown stay behind the one before them.
   *
   * @param newestFirst as feeds list them; decides between entries of the same moment
   */
  public static List<ImportedEntry> oldestFirst(List<ImportedEntry> newestFirst) {
    List<Placed> placed = new ArrayList<>();
    Instant last = Instant.MIN;
    for (ImportedEntry entry : newestFirst.reversed()) {
      Instant own = entry.published().at();
      last = own == null ? last : own;
      placed.add(new Placed(last, entry));
    }
    placed.sort(Comparator.comparing(Placed::after));
    return placed.stream().map(Placed::entry).toList();
  }
}
