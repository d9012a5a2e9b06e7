package org.liveblogarchive.article.liveblog;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a live blog itself is at one moment, without its entries; what its own revisions record.
 *
 * @param slug unique and permanent
 * @param language BCP 47, or null where it is unknown
 * @param timeZone IANA name of the zone it is told in, or null where it is unknown
 * @param source null for a live blog that was written here
 */
public record LiveBlogState(
    String slug,
    LiveBlogStatus status,
    String headline,
    @Nullable String standfirst,
    List<Block> introduction,
    @Nullable String language,
    @Nullable String timeZone,
    List<String> topics,
    List<Author> authors,
    @JsonUnwrapped Published published,
    Coverage coverage,
    @Nullable Source source) {

  /** Returns the zone that days are counted in. */
  public ZoneId zone() {
    return timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone);
  }

  /** Returns the same state with another source, or none. */
  public LiveBlogState withSource(@Nullable Source other) {
    return new LiveBlogState(
        slug,
        status,
        headline,
        standfirst,
        introduction,
        language,
        timeZone,
        topics,
        authors,
        published,
        coverage,
        other);
  }
}
