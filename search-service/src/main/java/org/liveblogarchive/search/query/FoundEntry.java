package org.liveblogarchive.search.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the index knows it.
 *
 * @param id its id
 * @param liveBlogId the live blog that holds it
 * @param revision number of its last change
 * @param status where it is in its life
 * @param language BCP 47 tag of its text, or null when unknown
 * @param position its place in the live blog, ascending
 * @param headline its headline, or null
 * @param text its text without markup
 * @param authors who wrote it
 * @param tags its tags
 * @param keyEvent whether editors marked it as a turning point
 * @param pinned whether it is pinned
 * @param publishedAt when it was published, or null when no instant is known
 * @param publishedOn the day on which it was published, or null when unknown
 * @param timePrecision what is known of the time: second, minute, day or none
 * @param updatedAt when its last change was recorded
 */
public record FoundEntry(
    UUID id,
    UUID liveBlogId,
    long revision,
    String status,
    @Nullable String language,
    long position,
    @Nullable String headline,
    String text,
    List<Author> authors,
    List<String> tags,
    boolean keyEvent,
    boolean pinned,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedOn,
    String timePrecision,
    Instant updatedAt) {

  /**
   * Who wrote an entry.
   *
   * @param name as printed
   */
  public record Author(@Nullable String name) {}
}
