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
 * The parts of a live blog that search keeps.
 *
 * @param id its id
 * @param slug its permanent readable name
 * @param status where it is in its life
 * @param headline its headline
 * @param standfirst the sentence below its headline, or null
 * @param topics what it is about
 * @param authors who wrote it
 * @param publishedAt when it was published, or null when no instant is known
 * @param publishedOn the day on which it was published, or null when unknown
 * @param timePrecision what is known of the time: second, minute, day or none
 * @param source where it was imported from, or null
 */
public record LiveBlog(
    UUID id,
    @Nullable String slug,
    Status status,
    @Nullable String headline,
    @Nullable String standfirst,
    List<String> topics,
    List<Author> authors,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedOn,
    @Nullable String timePrecision,
    @Nullable Source source) {

  public LiveBlog {
    requireNonNull(id, "liveBlog.id is missing");
    requireNonNull(status, "liveBlog.status is missing");
    topics = requireNonNullElse(topics, List.of());
    authors = requireNonNullElse(authors, List.of());
  }

  /**
   * Where a live blog was imported from.
   *
   * @param publisher who published it there, or null when unknown
   */
  public record Source(@Nullable String publisher) {}

  /** Where a live blog is in its life. */
  public enum Status {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("live")
    LIVE,
    @JsonProperty("ended")
    ENDED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** Given up before anybody could read it. */
    @JsonProperty("discarded")
    DISCARDED;

    /** Whether readers may see the live blog and its entries. */
    public boolean isPublic() {
      return this == LIVE || this == ENDED;
    }
  }
}
