package org.liveblogarchive.article.writing.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.resource.EntryResource;
import org.liveblogarchive.article.resource.LiveBlogResource;
import org.liveblogarchive.article.web.Actor;
import org.liveblogarchive.article.web.IfMatch;
import org.liveblogarchive.article.writing.Erasing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Erases content for good, for administrators. */
@RestController
@RequestMapping(
    path = "/api/v1/liveblogs/{liveBlog}",
    consumes = APPLICATION_JSON_VALUE,
    produces = APPLICATION_JSON_VALUE)
class ErasingController {

  private final Erasing erasing;
  private final RequestBodies bodies;

  ErasingController(Erasing erasing, RequestBodies bodies) {
    this.erasing = erasing;
    this.bodies = bodies;
  }

  @PostMapping("/erase")
  ResponseEntity<LiveBlogResource> eraseLiveBlog(
      @PathVariable("liveBlog") UUID id, Actor actor, IfMatch ifMatch, HttpServletRequest request)
      throws IOException {
    LiveBlog erased =
        erasing.eraseLiveBlog(
            id, bodies.reason(request), StaleRevision.ofLiveBlog(ifMatch), actor.name());
    return Fresh.answer(ResponseEntity.ok(), erased.revision(), false)
        .body(LiveBlogResource.of(erased));
  }

  @PostMapping("/entries/{entryId}/erase")
  ResponseEntity<EntryResource> eraseEntry(
      @PathVariable("liveBlog") UUID liveBlogId,
      @PathVariable UUID entryId,
      Actor actor,
      IfMatch ifMatch,
      HttpServletRequest request)
      throws IOException {
    Entry erased =
        erasing.eraseEntry(
            liveBlogId,
            entryId,
            bodies.reason(request),
            StaleRevision.ofEntry(ifMatch),
            actor.name());
    return Fresh.answer(ResponseEntity.ok(), erased.revision(), false)
        .body(EntryResource.forEditors(erased));
  }
}
