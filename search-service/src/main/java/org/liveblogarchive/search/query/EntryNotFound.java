package org.liveblogarchive.search.query;

import java.util.UUID;

/** There is no such entry that readers may see. */
public class EntryNotFound extends RuntimeException {

  private EntryNotFound(UUID id) {
    super("No published entry " + id);
  }

  /** Built from its id. */
  public static EntryNotFound with(UUID id) {
    return new EntryNotFound(id);
  }
}
