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
 * @param withdrawal why it was taken down, where it was
 * @param erasure what was erased of it, where something was
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
    @Nullable Source source,
    @Nullable Withdrawal withdrawal,
    @Nullable Erasure erasure) {

  /** Returns the state of a live blog of which nothing but this is known. */
  public static LiveBlogState empty(String slug, LiveBlogStatus status, String headline) {
    return new LiveBlogState(
        slug,
        status,
        headline,
        null,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        Published.unknown(),
        new Coverage(null, null),
        null,
        null,
        null);
  }

  /** Returns what the public may know: of one that was taken down its name, time and reason. */
  public LiveBlogState forPublic() {
    return status == LiveBlogStatus.WITHDRAWN
        ? empty(slug, status, headline)
            .change()
            .published(published)
            .coverage(coverage)
            .withdrawal(withdrawal)
            .erasure(erasure)
            .state()
        : this;
  }

  /** Begins the next state. */
  public LiveBlogStateChange change() {
    return new LiveBlogStateChange(this);
  }

  /** Returns the zone that days are counted in. */
  public ZoneId zone() {
    return timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone);
  }
}
