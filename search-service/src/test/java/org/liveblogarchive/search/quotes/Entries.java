package org.liveblogarchive.search.quotes;

import java.util.List;
import java.util.UUID;
import org.liveblogarchive.search.articles.Entry;

/** Entries to extract from. */
final class Entries {

  private Entries() {}

  static Entry of(String text, Entry.Block... blocks) {
    return new Entry(
        UUID.randomUUID(),
        Entry.Status.PUBLISHED,
        1,
        null,
        text,
        List.of(blocks),
        List.of(),
        List.of(),
        false,
        false,
        null,
        null,
        "none");
  }
}
