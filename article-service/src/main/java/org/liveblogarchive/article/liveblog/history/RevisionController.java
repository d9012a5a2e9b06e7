package org.liveblogarchive.article.liveblog.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Archive;
import org.liveblogarchive.article.liveblog.EntryNotFound;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.Order;
import org.liveblogarchive.article.liveblog.Slice;
import org.liveblogarchive.article.web.Actor;
import org.liveblogarchive.article.web.Cursor;
import org.liveblogarchive.article.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Reads the revisions of a live blog and of its entries. */
@RestController
@RequestMapping("/api/v1/liveblogs/{liveBlog}")
class RevisionController {

  private final Archive archive;
  private final RecordedRevisions revisions;

  RevisionController(Archive archive, RecordedRevisions revisions) {
    this.archive = archive;
    this.revisions = revisions;
  }

  @GetMapping("/revisions")
  ResponseEntity<Page<RevisionResource>> ofLiveBlog(
      @PathVariable("liveBlog") String idOrSlug,
      @RequestParam(defaultValue = "newest") Order order,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestAttribute(name = Actor.NAME, required = false) @Nullable String actor,
      WebRequest request) {
    return list(archive.liveBlog(idOrSlug), null, order, limit, cursor, actor, request);
  }

  @GetMapping("/entries/{entryId}/revisions")
  ResponseEntity<Page<RevisionResource>> ofEntry(
      @PathVariable("liveBlog") String idOrSlug,
      @PathVariable UUID entryId,
      @RequestParam(defaultValue = "newest") Order order,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestAttribute(name = Actor.NAME, required = false) @Nullable String actor,
      WebRequest request) {
    return list(archive.liveBlog(idOrSlug), entryId, order, limit, cursor, actor, request);
  }

  @GetMapping("/revisions/{number}")
  ResponseEntity<RevisionDetail> one(
      @PathVariable("liveBlog") String idOrSlug,
      @PathVariable long number,
      @RequestAttribute(name = Actor.NAME, required = false) @Nullable String actor) {
    LiveBlog liveBlog = archive.liveBlog(idOrSlug);
    Audience audience = Audience.of(actor);
    RevisionDetail revision =
        revisions
            .find(liveBlog.id(), number)
            .map(found -> RevisionDetail.of(found, audience))
            .orElseThrow(() -> RevisionNotFound.with(liveBlog.id(), number));
    // What was recorded never changes, but a takedown must reach whoever keeps it.
    return ResponseEntity.ok()
        .headers(audience.caching(liveBlog.id()))
        .eTag(revision.eTag())
        .body(revision);
  }

  private ResponseEntity<Page<RevisionResource>> list(
      LiveBlog liveBlog,
      @Nullable UUID entryId,
      Order order,
      int limit,
      @Nullable String cursor,
      @Nullable String actor,
      WebRequest request) {
    Audience audience = Audience.of(actor);
    String list = "revisions " + liveBlog.id() + entryId + order;
    Long after = cursor == null ? null : number(cursor, list);
    String eTag = "\"" + liveBlog.revision() + "\"";
    boolean isPublic = audience == Audience.PUBLIC;
    Slice<RevisionFacts> slice =
        revisions.page(liveBlog.id(), entryId, audience, order, after, limit);
    if (entryId != null && after == null && slice.items().isEmpty()) {
      throw EntryNotFound.with(liveBlog.id(), entryId);
    }
    if (isPublic && request.checkNotModified(eTag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
          .headers(audience.caching(liveBlog.id()))
          .eTag(eTag)
          .build();
    }

    Page<RevisionResource> page =
        new Page<>(
            slice.items().stream().map(RevisionResource::of).toList(),
            slice.more() ? Cursor.of(list, slice.items().getLast().number()) : null);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok().headers(audience.caching(liveBlog.id())).headers(page.links());
    return (isPublic ? answer.eTag(eTag) : answer).body(page);
  }

  private static long number(String cursor, String list) {
    try {
      return Long.parseLong(Cursor.read(cursor, list, 1).getFirst());
    } catch (NumberFormatException malformed) {
      throw Cursor.malformed();
    }
  }
}
