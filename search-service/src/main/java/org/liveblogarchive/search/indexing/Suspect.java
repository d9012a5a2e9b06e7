package org.liveblogarchive.search.indexing;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.ManifestPage.Line;

/**
 * Something in which the index seemed to differ from the article service, if only because it was
 * about to be indexed.
 *
 * @param line what the article service said, or null when it did not name it
 */
record Suspect(Thing thing, UUID id, UUID liveBlogId, @Nullable Line line) {

  static Suspect missing(Thing thing, Line line) {
    return new Suspect(thing, line.id(), line.holder(), line);
  }

  static Suspect held(Holding holding, @Nullable Line line) {
    return new Suspect(holding.thing(), holding.id(), holding.liveBlogId(), line);
  }

  static boolean differ(Holding holding, @Nullable Line line) {
    return line == null
        || line.revision() != holding.revision()
        || !line.status().equals(holding.status());
  }

  /**
   * How the index has drifted, judged by a line that was read before the holding. What the line
   * does not know may be newer than it.
   */
  Optional<Drift> judgedByEarlier(@Nullable Holding holding) {
    if (line == null) {
      return Optional.empty();
    }
    if (holding == null) {
      return Optional.of(Drift.MISSING);
    }
    if (holding.revision() < line.revision()) {
      return Optional.of(Drift.STALE);
    }
    return altered(holding, line);
  }

  /**
   * How the index has drifted, judged by a line that was read after the holding. What the holding
   * lacks may be newer than it.
   */
  static Optional<Drift> judgedByLater(Holding holding, @Nullable Line line) {
    if (line == null) {
      return Optional.of(Drift.SURPLUS);
    }
    if (holding.revision() > line.revision()) {
      return Optional.of(Drift.AHEAD);
    }
    return altered(holding, line);
  }

  private static Optional<Drift> altered(Holding holding, Line line) {
    return holding.revision() == line.revision() && !holding.status().equals(line.status())
        ? Optional.of(Drift.ALTERED)
        : Optional.empty();
  }
}
