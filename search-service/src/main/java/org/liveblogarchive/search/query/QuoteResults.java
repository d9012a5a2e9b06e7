package org.liveblogarchive.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of quotations.
 *
 * @param total how many quotations match: exactly, unless partial
 * @param partial whether time ran out, so that there may be more
 * @param hits those of this page; all that match in one entry follow each other
 * @param speakers how many of all that match each speaker said, most first, or null unless asked
 *     for
 * @param next where the next page begins, or null after the last
 */
public record QuoteResults(
    long total,
    boolean partial,
    List<Hit> hits,
    @Nullable List<FacetValue> speakers,
    @Nullable PagePosition next) {

  public QuoteResults {
    hits = List.copyOf(hits);
  }

  /**
   * A quotation that matches.
   *
   * @param quote the quotation
   * @param highlights its words, HTML-escaped, with matches in {@code <mark>}; empty without text
   * @param entry the entry that holds it
   * @param liveBlog the live blog of that entry, as it is now
   */
  public record Hit(
      Quote quote, List<String> highlights, FoundEntry entry, FoundLiveBlog liveBlog) {

    public Hit {
      highlights = List.copyOf(highlights);
    }
  }

  /**
   * Somebody's words.
   *
   * @param words what was said
   * @param speaker who said it
   * @param role what the entry calls the speaker, or null
   * @param confidence how sure that is, above 0 and at most 1
   * @param rule the rule that says so
   */
  public record Quote(
      String words, String speaker, @Nullable String role, double confidence, String rule) {}
}
