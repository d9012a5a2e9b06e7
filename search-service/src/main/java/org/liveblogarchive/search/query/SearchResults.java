package org.liveblogarchive.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits.
 *
 * @param answered how the search was answered
 * @param total how many entries match, exactly
 * @param hits those of this page
 * @param next where the next page begins, or null after the last
 */
public record SearchResults(
    Answered answered, long total, List<Hit> hits, @Nullable PagePosition next) {

  public SearchResults {
    hits = List.copyOf(hits);
  }

  /** The same, answered in another way than it seems. */
  public SearchResults answered(Answered how) {
    return new SearchResults(how, total, hits, next);
  }

  /**
   * An entry that matches.
   *
   * @param entry the entry
   * @param liveBlog the live blog that holds it, as it is now
   * @param highlights HTML-escaped parts of headline and text with matches in {@code <mark>}
   * @param score how well it matches, or null when hits are not ordered by that
   */
  public record Hit(
      FoundEntry entry, FoundLiveBlog liveBlog, List<String> highlights, @Nullable Double score) {

    public Hit {
      highlights = List.copyOf(highlights);
    }
  }
}
