package org.liveblogarchive.article.importing.jsonld;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.Warning;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;

/**
 * A {@code LiveBlogPosting}.
 *
 * @param ended what it says of its end, or null where it says nothing
 * @param coverageEnd or null where it tells none that could be true
 * @param inOrder whether it numbers its updates, oldest first
 * @param updates in the order of the document, or of their numbers
 * @param warnings what it left unclear
 */
public record Posting(
    @Nullable String headline,
    @Nullable String description,
    List<Block> introduction,
    @Nullable URI url,
    @Nullable String publisher,
    @Nullable String language,
    List<Author> authors,
    List<String> topics,
    @Nullable Stamp published,
    @Nullable Stamp modified,
    @Nullable Boolean ended,
    @Nullable Instant coverageEnd,
    boolean inOrder,
    List<Update> updates,
    List<Warning> warnings) {

  /**
   * Tells whether coverage is over.
   *
   * @param entries its updates, as far as they are known from elsewhere too
   * @param now an end that lies ahead is a plan
   */
  public boolean hasEnded(List<Update> entries, Instant now) {
    if (ended != null) {
      return ended;
    }
    return coverageEnd != null
        && coverageEnd.isBefore(now)
        && entries.stream().noneMatch(update -> isAfter(update, coverageEnd));
  }

  private static boolean isAfter(Update update, Instant end) {
    Stamp stamp = update.published();
    Instant time = stamp == null ? null : stamp.instant(ZoneOffset.UTC);
    return time != null && time.isAfter(end);
  }
}
