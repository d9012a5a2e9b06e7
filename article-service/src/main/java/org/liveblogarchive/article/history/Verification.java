package org.liveblogarchive.article.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What recomputing a live blog's history found.
 *
 * @param verified whether nothing was found
 * @param revisions how many revisions there are
 * @param withheld of how many of them only the hashes are here, because the bundle that the history
 *     was restored from told no more; their facts cannot be checked
 * @param headHash the hash of the last revision, 64 hexadecimal digits; whoever noted it earlier
 *     can tell by it that the whole history was not rewritten
 * @param flawCount how many flaws were found
 * @param flaws the first {@value Flaws#LISTED} of them
 */
public record Verification(
    boolean verified,
    long revisions,
    long withheld,
    String headHash,
    Instant checkedAt,
    long flawCount,
    List<Flaw> flaws) {

  /**
   * Something that is not as it was recorded.
   *
   * @param revision where it shows, or null where no revision does
   */
  public record Flaw(@Nullable Long revision, String message) {}
}
