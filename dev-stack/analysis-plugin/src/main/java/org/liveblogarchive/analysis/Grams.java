package org.liveblogarchive.analysis;

import org.elasticsearch.common.settings.Settings;

/**
 * The lengths of the pieces that words are cut into.
 *
 * @param shortest setting {@code min_gram}, in characters
 * @param longest setting {@code max_gram}, in characters
 */
record Grams(int shortest, int longest) {

  static Grams of(Settings own) {
    return new Grams(own.getAsInt("min_gram", 1), own.getAsInt("max_gram", 2));
  }

  /** A stock server refuses a wider spread than {@code index.max_ngram_diff}, so this one does. */
  Grams within(int allowedDifference) {
    if (longest - shortest > allowedDifference) {
      throw new IllegalArgumentException(
          "max_gram may exceed min_gram by at most %d (index.max_ngram_diff), not by %d"
              .formatted(allowedDifference, longest - shortest));
    }
    return this;
  }
}
