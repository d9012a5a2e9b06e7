package org.liveblogarchive.search.indexing;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A register in memory, which outlives whoever uses it. */
class RememberedRegister<T> implements Register<T> {

  private @Nullable Kept<T> latest;
  private long writes;

  @Override
  public Optional<Kept<T>> load() {
    return Optional.ofNullable(latest);
  }

  @Override
  public Kept<T> save(T value, @Nullable Mark seen) {
    Mark known = latest == null ? null : latest.mark();
    if (!Objects.equals(known, seen)) {
      throw Overtaken.writing("a register");
    }
    latest = new Kept<>(value, new Mark(writes++, 1));
    return latest;
  }

  /** What is saved, or nothing. */
  Optional<T> value() {
    return load().map(Kept::value);
  }
}
