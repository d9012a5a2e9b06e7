package org.liveblogarchive.search.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of live blogs.
 *
 * @param total how many match: exactly, unless partial
 * @param partial whether time ran out, so that there may be more
 * @param hits those of this page
 * @param next where the next page begins, or null after the last
 */
public record LiveBlogResults(
    long total, boolean partial, List<Hit> hits, @Nullable PagePosition next) {

  public LiveBlogResults {
    hits = List.copyOf(hits);
  }

  /**
   * A live blog that matches.
   *
   * @param liveBlog what is shown beside an entry as well
   * @param standfirst the sentence below its headline, or null
   * @param language BCP 47 tag, or null when unknown
   * @param topics what it is about
   * @param publisher who published it first, or null when unknown
   * @param publishedAt when it was published, or null when no instant is known
   * @param publishedOn the day on which it was published, or null when unknown
   * @param highlights HTML-escaped headline and standfirst with matches in {@code <mark>}
   * @param score how well it matches, or null when hits are not ordered by that
   */
  public record Hit(
      FoundLiveBlog liveBlog,
      @Nullable String standfirst,
      @Nullable String language,
      List<String> topics,
      @Nullable String publisher,
      @Nullable Instant publishedAt,
      @Nullable LocalDate publishedOn,
      List<String> highlights,
      @Nullable Double score) {

    public Hit {
      topics = List.copyOf(topics);
      highlights = List.copyOf(highlights);
    }
  }
}
