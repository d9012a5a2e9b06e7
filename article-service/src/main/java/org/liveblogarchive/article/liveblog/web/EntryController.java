package org.liveblogarchive.article.liveblog.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Archive;
import org.liveblogarchive.article.liveblog.Entries;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.Order;
import org.liveblogarchive.article.liveblog.Slice;
import org.liveblogarchive.article.problem.InvalidParameter;
import org.liveblogarchive.article.web.Caching;
import org.liveblogarchive.article.web.Cursor;
import org.liveblogarchive.article.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Reads the entries of a live blog. */
@RestController
@RequestMapping("/api/v1/liveblogs/{liveBlog}/entries")
class EntryController {

  private final Archive archive;
  private final Entries entries;

  EntryController(Archive archive, Entries entries) {
    this.archive = archive;
    this.entries = entries;
  }

  @GetMapping("/{entryId}")
  ResponseEntity<EntryResource> entry(
      @PathVariable("liveBlog") String idOrSlug, @PathVariable UUID entryId) {
    LiveBlog liveBlog = archive.liveBlog(idOrSlug);
    Entry entry = archive.entry(liveBlog, entryId);
    return ResponseEntity.ok()
        .headers(Caching.briefly(liveBlog.id()))
        .eTag(Long.toString(entry.revision()))
        .body(EntryResource.of(entry));
  }

  @GetMapping
  ResponseEntity<Page<EntryResource>> entries(
      @PathVariable("liveBlog") String idOrSlug,
      @RequestParam(defaultValue = "newest") Order order,
      @RequestParam(defaultValue = "false") boolean keyEvents,
      @RequestParam(required = false) @Nullable UUID around,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @RequestParam(required = false) @Nullable String cursor,
      WebRequest request) {
    if (around != null && cursor != null) {
      throw InvalidParameter.of("around", "cannot be combined with 'cursor'");
    }
    LiveBlog liveBlog = archive.liveBlog(idOrSlug);
    String list = "entries " + liveBlog.id() + order + keyEvents;
    Long after = cursor == null ? null : position(cursor, list);
    // The revision was read before the page, so the page is never older than its ETag.
    String eTag = "\"" + liveBlog.revision() + "\"";
    if (request.checkNotModified(eTag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
          .headers(Caching.briefly(liveBlog.id()))
          .eTag(eTag)
          .build();
    }
    Slice<Entry> slice =
        around == null
            ? entries.page(liveBlog.id(), order, keyEvents, after, limit)
            : entries.pageAround(archive.entry(liveBlog, around), order, keyEvents, limit);

    Page<EntryResource> page =
        new Page<>(
            slice.items().stream().map(EntryResource::of).toList(),
            slice.more() ? Cursor.of(list, slice.items().getLast().state().position()) : null);
    return ResponseEntity.ok()
        .headers(Caching.briefly(liveBlog.id()))
        .headers(page.links())
        .eTag(eTag)
        .body(page);
  }

  private static long position(String cursor, String list) {
    try {
      return Long.parseLong(Cursor.read(cursor, list, 1).getFirst());
    } catch (NumberFormatException malformed) {
      throw Cursor.malformed();
    }
  }
}
