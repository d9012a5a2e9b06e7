package org.liveblogarchive.article.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.history.Hash;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogFilter;
import org.liveblogarchive.article.liveblog.LiveBlogStatus;
import org.liveblogarchive.article.liveblog.LiveBlogs;
import org.liveblogarchive.article.liveblog.Order;
import org.liveblogarchive.article.liveblog.Slice;
import org.liveblogarchive.article.resource.LiveBlogResource;
import org.liveblogarchive.article.web.Caching;
import org.liveblogarchive.article.web.Cursor;
import org.liveblogarchive.article.web.Page;
import org.liveblogarchive.article.web.TimeBound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists live blogs. */
@RestController
@RequestMapping("/api/v1/liveblogs")
class LiveBlogController {

  private final LiveBlogs liveBlogs;
  private final ReadingSettings settings;
  private final Clock clock;

  LiveBlogController(LiveBlogs liveBlogs, ReadingSettings settings, Clock clock) {
    this.liveBlogs = liveBlogs;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping
  ResponseEntity<Page<LiveBlogResource>> liveBlogs(
      @RequestParam(defaultValue = "live,ended") List<PublicStatus> status,
      @RequestParam(defaultValue = "") List<String> language,
      @RequestParam(defaultValue = "") List<String> topic,
      @RequestParam(defaultValue = "") List<String> publisher,
      @RequestParam(required = false) @Nullable TimeBound from,
      @RequestParam(required = false) @Nullable TimeBound to,
      @RequestParam(defaultValue = "newest") Order order,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @RequestParam(required = false) @Nullable String cursor) {
    LiveBlogFilter filter =
        new LiveBlogFilter(
            status.stream().map(PublicStatus::status).toList(),
            language,
            topic,
            publisher,
            from == null ? null : from.start(),
            to == null ? null : to.end());
    String list = "liveblogs " + filter + order;
    Slice<LiveBlogs.Listed> slice = liveBlogs.page(filter, order, place(cursor, list), limit);

    Page<LiveBlogResource> page =
        new Page<>(
            slice.items().stream().map(LiveBlogs.Listed::liveBlog).map(this::listed).toList(),
            slice.more() ? cursor(list, slice.items().getLast().place()) : null);
    return ResponseEntity.ok()
        .headers(Caching.briefly())
        .headers(page.links())
        .eTag(eTag(page))
        .body(page);
  }

  private LiveBlogResource listed(LiveBlog liveBlog) {
    Instant touchedBefore = clock.instant().minus(settings.staleAfter());
    boolean live = liveBlog.state().status() == LiveBlogStatus.LIVE;
    return LiveBlogResource.of(liveBlog, live && liveBlog.updatedAt().isBefore(touchedBefore));
  }

  private static String cursor(String list, LiveBlogs.Place place) {
    return Cursor.of(list, place.time(), place.id());
  }

  private static LiveBlogs.@Nullable Place place(@Nullable String cursor, String list) {
    if (cursor == null) {
      return null;
    }
    List<String> values = Cursor.read(cursor, list, 2);
    try {
      Instant time = Instant.parse(values.getFirst());
      if (TimeBound.isStorable(time)) {
        return new LiveBlogs.Place(time, UUID.fromString(values.getLast()));
      }
    } catch (DateTimeException | IllegalArgumentException malformed) {
      // Answered like a time that nothing can have.
    }
    throw Cursor.malformed();
  }

  /** A page changes exactly when a live blog on it does, or when others take their place. */
  private static String eTag(Page<LiveBlogResource> page) {
    StringBuilder shown = new StringBuilder();
    page.items()
        .forEach(item -> shown.append(item.id()).append(item.revision()).append(item.stale()));
    shown.append(page.nextCursor());
    return Hash.of(shown.toString().getBytes(UTF_8)).hex().substring(0, 32);
  }
}
