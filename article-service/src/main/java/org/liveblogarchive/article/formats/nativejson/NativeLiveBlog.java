package org.liveblogarchive.article.formats.nativejson;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Author;
import org.liveblogarchive.article.liveblog.Block;
import org.liveblogarchive.article.liveblog.Coverage;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogState;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.TimePrecision;

/**
 * A live blog in the archive's own format, without its entries; what was left out is null.
 *
 * @param id in the archive that wrote it
 * @param revision and {@code updatedAt} when it was written; they say nothing to who reads it
 */
@JsonPropertyOrder({
  "id",
  "revision",
  "updatedAt",
  "slug",
  "status",
  "headline",
  "standfirst",
  "introduction",
  "language",
  "timeZone",
  "topics",
  "authors",
  "publishedAt",
  "publishedOn",
  "timePrecision",
  "coverage",
  "source"
})
public record NativeLiveBlog(
    @Nullable String id,
    @Nullable Long revision,
    @Nullable Instant updatedAt,
    @Nullable String slug,
    @Nullable LiveBlogStatus status,
    @Nullable String headline,
    @Nullable String standfirst,
    @Nullable List<Block> introduction,
    @Nullable String language,
    @Nullable String timeZone,
    @Nullable List<String> topics,
    @Nullable List<Author> authors,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedOn,
    @Nullable TimePrecision timePrecision,
    @Nullable Coverage coverage,
    @Nullable NativeSource source) {

  static NativeLiveBlog of(LiveBlog liveBlog) {
    LiveBlogState state = liveBlog.state();
    return new NativeLiveBlog(
        liveBlog.id().toString(),
        liveBlog.revision(),
        liveBlog.updatedAt(),
        state.slug(),
        state.status(),
        state.headline(),
        state.standfirst(),
        state.introduction(),
        state.language(),
        state.timeZone(),
        state.topics(),
        state.authors(),
        state.published().at(),
        state.published().on(),
        state.published().precision(),
        state.coverage(),
        NativeSource.of(state.source()));
  }
}
