package org.liveblogarchive.search.articles;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an entry that search keeps.
 *
 * @param id its id
 * @param status where it is in its life
 * @param position its place in the live blog, ascending
 * @param headline its headline, or null
 * @param text its blocks as plain text, paragraphs parted by an empty line
 * @param authors who wrote it
 * @param tags its tags
 * @param keyEvent whether editors marked it as a turning point
 * @param pinned whether it is pinned
 * @param publishedAt when it was published, or null when no instant is known
 * @param publishedOn the day on which it was published, or null when unknown
 * @param timePrecision what is known of the time: second, minute, day or none
 */
public record Entry(
    UUID id,
    Status status,
    long position,
    @Nullable String headline,
    String text,
    List<Author> authors,
    List<String> tags,
    boolean keyEvent,
    boolean pinned,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedOn,
    String timePrecision) {

  public Entry {
    requireNonNull(id, "entry.id is missing");
    requireNonNull(status, "entry.status is missing");
    requireNonNull(text, "entry.text is missing");
    requireNonNull(timePrecision, "entry.timePrecision is missing");
    authors = requireNonNullElse(authors, List.of());
    tags = requireNonNullElse(tags, List.of());
  }

  /** Where an entry is in its life. */
  public enum Status {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("scheduled")
    SCHEDULED,
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** Given up before anybody could read it. */
    @JsonProperty("discarded")
    DISCARDED
  }
}
