package org.liveblogarchive.search.query;

import org.jspecify.annotations.Nullable;

/**
 * How a search was answered.
 *
 * @param mode what made entries match, which may be less than what was asked for
 * @param notice why it was less, as one sentence for the caller, or null
 */
public record Answered(SearchMode mode, @Nullable String notice) {

  /** As it was asked for. */
  public static Answered as(SearchMode mode) {
    return new Answered(mode, null);
  }
}
