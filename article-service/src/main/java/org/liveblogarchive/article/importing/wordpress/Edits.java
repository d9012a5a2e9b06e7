package org.liveblogarchive.article.importing.wordpress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.article.importing.json.Json;

/**
 * What became of each entry. The plugin never changes a record: it adds one that replaces or
 * deletes an earlier one.
 */
class Edits {

  private final Map<String, EditedEntry> entries = new LinkedHashMap<>();
  private final Set<String> removed = new HashSet<>();
  private final List<EditedEntry> withoutId = new ArrayList<>();

  private Edits() {}

  static Edits of(List<Json> records) {
    Edits edits = new Edits();
    records.forEach(json -> edits.take(new EntryRecord(json)));
    return edits;
  }

  private void take(EntryRecord next) {
    String id = next.id();
    if (id == null) {
      withoutId.add(new EditedEntry(next, next));
    } else if (next.isDeletion()) {
      removed.add(id);
    } else {
      entries.merge(id, new EditedEntry(next, next), EditedEntry::with);
    }
  }

  /** Returns the entries that are there in the end, as the document lists them. */
  List<EditedEntry> newestFirst() {
    List<EditedEntry> present = new ArrayList<>(withoutId);
    entries.forEach(
        (id, entry) -> {
          if (!removed.contains(id)) {
            present.add(entry);
          }
        });
    return present;
  }

  Set<String> removed() {
    return removed;
  }
}
