package org.liveblogarchive.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.articles.Author;
import org.liveblogarchive.search.articles.Change;
import org.liveblogarchive.search.articles.LiveBlog;
import org.liveblogarchive.search.query.FoundLiveBlog;

/** A live blog in the index; a tombstone, without its words, when readers may not see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LiveBlogDocument(
    UUID id,
    long revision,
    LiveBlog.Status status,
    Instant updatedAt,
    @Nullable String language,
    @Nullable String slug,
    @Nullable String headline,
    @Nullable String standfirst,
    @Nullable List<String> topics,
    @Nullable List<Author> authors,
    @Nullable String publisher,
    @Nullable Instant publishedAt,
    @Nullable LocalDate publishedOn,
    @Nullable String timePrecision,
    @Nullable Instant sortTime,
    @Nullable String stemming,
    @Nullable Map<String, Words> stemmed) {

  static LiveBlogDocument of(Change change, LiveBlog liveBlog) {
    return liveBlog.status().isPublic() ? whole(change, liveBlog) : tombstone(change, liveBlog);
  }

  private static LiveBlogDocument whole(Change change, LiveBlog liveBlog) {
    String language = change.language();
    String stemming = Stemming.of(language).map(Stemming::key).orElse(null);
    var words = new Words(liveBlog.headline(), liveBlog.standfirst());
    return new LiveBlogDocument(
        liveBlog.id(),
        change.revision(),
        liveBlog.status(),
        change.recordedAt(),
        language,
        liveBlog.slug(),
        liveBlog.headline(),
        liveBlog.standfirst(),
        liveBlog.topics(),
        liveBlog.authors(),
        liveBlog.source() == null ? null : liveBlog.source().publisher(),
        liveBlog.publishedAt(),
        liveBlog.publishedOn(),
        liveBlog.timePrecision(),
        SortTime.of(liveBlog.publishedAt(), liveBlog.publishedOn()),
        stemming,
        stemming == null ? null : Map.of(stemming, words));
  }

  private static LiveBlogDocument tombstone(Change change, LiveBlog liveBlog) {
    return new LiveBlogDocument(
        liveBlog.id(),
        change.revision(),
        liveBlog.status(),
        change.recordedAt(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  FoundLiveBlog toFound() {
    return new FoundLiveBlog(id, slug, headline, status.name().toLowerCase(Locale.ROOT));
  }

  /** What is searched in one language. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Words(@Nullable String headline, @Nullable String standfirst) {}
}
