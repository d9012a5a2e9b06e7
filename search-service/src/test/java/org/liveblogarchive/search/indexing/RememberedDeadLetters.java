package org.liveblogarchive.search.indexing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Dead letters in memory. */
class RememberedDeadLetters implements DeadLetters {

  private final Map<UUID, DeadLetter> letters = new LinkedHashMap<>();

  List<DeadLetter> kept() {
    return List.copyOf(letters.values());
  }

  @Override
  public void add(DeadLetter letter) {
    letters.put(letter.id(), letter);
  }

  @Override
  public Page latest(int limit) {
    return new Page(letters.size(), kept());
  }
}
