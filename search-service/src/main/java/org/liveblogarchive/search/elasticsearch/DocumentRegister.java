package org.liveblogarchive.search.elasticsearch;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.indexing.Kept;
import org.liveblogarchive.search.indexing.Mark;
import org.liveblogarchive.search.indexing.Register;

/**
 * A register that is one document.
 *
 * @param <T> what it holds
 * @param <D> how that is stored
 */
record DocumentRegister<T, D>(
    StateDocuments documents,
    String id,
    Class<D> type,
    Function<T, D> toDocument,
    Function<D, T> fromDocument)
    implements Register<T> {

  @Override
  public Optional<Kept<T>> load() {
    return documents
        .load(id, type)
        .map(kept -> new Kept<>(fromDocument.apply(kept.value()), kept.mark()));
  }

  @Override
  public Kept<T> save(T value, @Nullable Mark seen) {
    return new Kept<>(value, documents.save(id, toDocument.apply(value), seen));
  }
}
