package org.liveblogarchive.search.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone is looking for.
 *
 * @param text words and phrases in the simple query syntax
 * @param liveBlogs ids or slugs of the only live blogs to search; none means all
 * @param from earliest time of an entry, or null
 * @param before time that entries have to be earlier than, or null
 * @param languages BCP 47 ranges in lower case, of which an entry has to match one; none means all
 * @param mode what makes entries match
 * @param order how hits are ordered
 * @param limit most hits on one page
 * @param after where the page before ended, or null for the first page
 */
public record SearchRequest(
    String text,
    List<String> liveBlogs,
    @Nullable Instant from,
    @Nullable Instant before,
    List<String> languages,
    SearchMode mode,
    Order order,
    int limit,
    @Nullable PagePosition after) {

  public SearchRequest {
    liveBlogs = List.copyOf(liveBlogs);
    languages = List.copyOf(languages);
  }

  /** The same search, continued where a page ended. */
  public SearchRequest continuedAt(PagePosition position) {
    return new SearchRequest(
        text, liveBlogs, from, before, languages, mode, order, limit, position);
  }

  /** How hits are ordered. */
  public enum Order {
    /** Best match first. */
    RELEVANCE,
    /** Latest first; entries of unknown time last. */
    NEWEST,
    /** Earliest first; entries of unknown time last. */
    OLDEST
  }
}
