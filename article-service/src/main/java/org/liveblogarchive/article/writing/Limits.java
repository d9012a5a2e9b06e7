package org.liveblogarchive.article.writing;

/**
 * How large what comes from outside may be. Lengths are counted in characters.
 *
 * @param longestLine of headlines and the like
 * @param longestText of paragraphs and the like
 * @param longestName of bylines, tags and topics
 * @param longestAddress of addresses on the web
 * @param mostBlocks in one entry
 * @param mostItems in one list
 * @param mostNames bylines, tags or topics of one thing
 * @param mostFlaws after how many to stop looking for more
 * @param strictAddresses whether addresses must be URIs by the letter
 */
public record Limits(
    int longestLine,
    int longestText,
    int longestName,
    int longestAddress,
    int mostBlocks,
    int mostItems,
    int mostNames,
    int mostFlaws,
    boolean strictAddresses) {

  /** For what editors write. */
  public static final Limits OF_WRITING =
      new Limits(500, 100_000, 200, 2_048, 500, 1_000, 100, Integer.MAX_VALUE, true);

  /** For what was published elsewhere, which is as it is. */
  public static final Limits OF_IMPORTS =
      new Limits(5_000, 1_000_000, 5_000, 8_192, 5_000, 10_000, 1_000, 50, false);
}
