package org.liveblogarchive.article.liveblog;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a published entry changed.
 *
 * @param note what readers are told; null only for a typo
 */
public record Correction(Kind kind, @Nullable String note, Instant at) {

  /** What kind of change it was. */
  public enum Kind {
    CORRECTION,
    CLARIFICATION,
    UPDATE,
    TYPO,
    LEGAL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
