package org.liveblogarchive.search.query.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.search.query.LiveBlogResults;
import org.liveblogarchive.search.query.LiveBlogSearch;
import org.liveblogarchive.search.query.SearchRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code GET /api/v1/search/liveblogs}. */
@RestController
class LiveBlogSearchController {

  private static final String PATH = "/api/v1/search/liveblogs";

  private final LiveBlogSearch liveBlogs;
  private final SearchParameters parameters;
  private final NextPages nextPages;

  LiveBlogSearchController(
      LiveBlogSearch liveBlogs, SearchParameters parameters, NextPages nextPages) {
    this.liveBlogs = liveBlogs;
    this.parameters = parameters;
    this.nextPages = nextPages;
  }

  @GetMapping(PATH)
  ResponseEntity<Answer> search(HttpServletRequest http) {
    SearchRequest request = parameters.readLiveBlogs(http.getParameterMap());
    LiveBlogResults results = liveBlogs.search(request);
    String nextCursor = nextPages.cursor(results.next(), request);
    return nextPages
        .answer(PATH, http, nextCursor)
        .body(
            new Answer(
                results.total(),
                results.partial() ? true : null,
                results.hits().stream().map(Item::of).toList(),
                nextCursor));
  }

  record Answer(
      long total,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean partial,
      List<Item> items,
      @Nullable String nextCursor) {}

  record Item(LiveBlog liveBlog, List<String> highlights, @Nullable Double score) {

    static Item of(LiveBlogResults.Hit hit) {
      return new Item(LiveBlog.of(hit), hit.highlights(), hit.score());
    }
  }

  /** A live blog with what tells it from others. */
  record LiveBlog(
      @JsonUnwrapped Items.LiveBlog known,
      @Nullable String standfirst,
      @Nullable String language,
      List<String> topics,
      @Nullable String publisher,
      @Nullable Instant publishedAt,
      @Nullable LocalDate publishedOn) {

    static LiveBlog of(LiveBlogResults.Hit hit) {
      return new LiveBlog(
          Items.LiveBlog.of(hit.liveBlog()),
          hit.standfirst(),
          hit.language(),
          hit.topics(),
          hit.publisher(),
          hit.publishedAt(),
          hit.publishedOn());
    }
  }
}
