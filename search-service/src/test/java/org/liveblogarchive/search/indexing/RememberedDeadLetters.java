package org.liveblogarchive.search.indexing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
  public Page latest(int limit, @Nullable Place after) {
    return new Page(letters.size(), after == null ? kept() : List.of());
  }

  @Override
  public Optional<DeadLetter> find(UUID id) {
    return Optional.ofNullable(letters.get(id));
  }

  @Override
  public boolean remove(UUID id) {
    return letters.remove(id) != null;
  }

  @Override
  public long count() {
    return letters.size();
  }
}
