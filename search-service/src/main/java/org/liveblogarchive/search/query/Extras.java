package org.liveblogarchive.search.query;

import java.util.Set;

/**
 * What is wanted besides the hits themselves.
 *
 * @param highlights whether the matches in each hit are marked
 * @param neighbours how many entries before and after each hit are wanted as well
 * @param facets what hits are counted by
 * @param timeline whether hits are counted over time
 * @param tellingTerms whether the words are wanted that tell the hits from everything else
 * @param corrections whether a better spelling is wanted where next to nothing is found
 */
public record Extras(
    boolean highlights,
    int neighbours,
    Set<Facet> facets,
    boolean timeline,
    boolean tellingTerms,
    boolean corrections) {

  /** Hits and nothing else. */
  public static final Extras NONE = new Extras(false, 0, Set.of(), false, false, false);

  /** Whether anything is to be counted. */
  public boolean areCounted() {
    return !facets.isEmpty() || timeline || tellingTerms;
  }

  /** The same without what is counted. */
  public Extras withoutCounts() {
    return new Extras(highlights, neighbours, Set.of(), false, false, false);
  }

  public Extras {
    facets = Set.copyOf(facets);
  }
}
