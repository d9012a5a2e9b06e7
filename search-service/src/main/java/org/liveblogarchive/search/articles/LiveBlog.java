package org.liveblogarchive.search.articles;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a live blog that search keeps.
 *
 * @param id its id
 * @param slug its permanent readable name
 * @param status where it is in its life
 * @param headline its headline
 */
public record LiveBlog(UUID id, @Nullable String slug, Status status, @Nullable String headline) {

  public LiveBlog {
    requireNonNull(id, "liveBlog.id is missing");
    requireNonNull(status, "liveBlog.status is missing");
  }

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
