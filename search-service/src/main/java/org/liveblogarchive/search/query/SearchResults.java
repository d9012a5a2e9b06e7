package org.liveblogarchive.search.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits.
 *
 * @param mode how the search was answered, which may be by less than was asked for
 * @param notice why it was less, as one sentence for the caller, or null
 * @param total how many entries match: exactly, unless partial
 * @param partial whether time ran out, so that there may be more of everything
 * @param hits those of this page
 * @param facets counts of each facet that was asked for, most hits first
 * @param timeline counts over time, or null when not asked for
 * @param tellingTerms words that tell the hits from everything else, where asked for
 * @param didYouMean a spelling that finds more, where next to nothing was found; or null
 * @param next where the next page begins, or null after the last
 */
public record SearchResults(
    SearchMode mode,
    @Nullable String notice,
    long total,
    boolean partial,
    List<Hit> hits,
    Map<Facet, List<FacetValue>> facets,
    @Nullable Timeline timeline,
    List<TellingTerm> tellingTerms,
    @Nullable String didYouMean,
    @Nullable PagePosition next) {

  public SearchResults {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    tellingTerms = List.copyOf(tellingTerms);
  }

  /** The same with a word to the caller. */
  public SearchResults noticed(String sentence) {
    return new SearchResults(
        mode, sentence, total, partial, hits, facets, timeline, tellingTerms, didYouMean, next);
  }

  /**
   * An entry that matches.
   *
   * @param entry the entry
   * @param liveBlog the live blog that holds it, as it is now
   * @param highlights HTML-escaped parts of headline and text with matches in {@code <mark>}
   * @param score how well it matches, or null when hits are not ordered by that
   * @param alike how many entries of its live blog match, it included; null unless collapsed
   * @param neighbours the entries around it, or null unless asked for
   */
  public record Hit(
      FoundEntry entry,
      FoundLiveBlog liveBlog,
      List<String> highlights,
      @Nullable Double score,
      @Nullable Long alike,
      @Nullable Neighbours neighbours) {

    public Hit {
      highlights = List.copyOf(highlights);
    }

    /** The same with another score. */
    public Hit scored(double other) {
      return new Hit(entry, liveBlog, highlights, other, alike, neighbours);
    }
  }

  /**
   * The entries of the same live blog that stand next to one.
   *
   * @param before those that came earlier, in their order
   * @param after those that came later, in their order
   */
  public record Neighbours(List<FoundEntry> before, List<FoundEntry> after) {

    public Neighbours {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
