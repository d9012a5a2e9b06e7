package org.liveblogarchive.article.writing.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.resource.LiveBlogResource;
import org.liveblogarchive.article.web.Actor;
import org.liveblogarchive.article.web.IfMatch;
import org.liveblogarchive.article.writing.LiveBlogWriting;
import org.liveblogarchive.article.writing.StrictJson;
import org.liveblogarchive.article.writing.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Creates live blogs and leads them through their life. */
@RestController
@RequestMapping(path = "/api/v1/liveblogs", produces = APPLICATION_JSON_VALUE)
class LiveBlogWritingController {

  private final LiveBlogWriting writing;
  private final RequestBodies bodies;

  LiveBlogWritingController(LiveBlogWriting writing, RequestBodies bodies) {
    this.writing = writing;
    this.bodies = bodies;
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  ResponseEntity<LiveBlogResource> create(
      Actor actor,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      HttpServletRequest request)
      throws IOException {
    byte[] body = bodies.bytes(request);
    Written written =
        writing.create(
            StrictJson.object(body), actor.name(), RequestBodies.key(key, actor, request, body));
    LiveBlogResource shown = LiveBlogResource.of(written.requireLiveBlog());
    return Fresh.answer(
            ResponseEntity.created(URI.create(shown.links().get("self"))),
            written.requireLiveBlog().revision(),
            written.repeated())
        .body(shown);
  }

  @PatchMapping(
      path = "/{liveBlog}",
      consumes = {APPLICATION_JSON_VALUE, "application/merge-patch+json"})
  ResponseEntity<LiveBlogResource> change(
      @PathVariable("liveBlog") UUID id, Actor actor, IfMatch ifMatch, HttpServletRequest request)
      throws IOException {
    return answer(
        writing.change(
            id, bodies.object(request), StaleRevision.ofLiveBlog(ifMatch), actor.name()));
  }

  @PostMapping("/{liveBlog}/publish")
  ResponseEntity<LiveBlogResource> publish(
      @PathVariable("liveBlog") UUID id, Actor actor, IfMatch ifMatch) {
    return answer(writing.publish(id, StaleRevision.ofLiveBlog(ifMatch), actor.name()));
  }

  @PostMapping("/{liveBlog}/end")
  ResponseEntity<LiveBlogResource> end(
      @PathVariable("liveBlog") UUID id, Actor actor, IfMatch ifMatch) {
    return answer(writing.end(id, StaleRevision.ofLiveBlog(ifMatch), actor.name()));
  }

  @PostMapping("/{liveBlog}/reopen")
  ResponseEntity<LiveBlogResource> reopen(
      @PathVariable("liveBlog") UUID id, Actor actor, IfMatch ifMatch) {
    return answer(writing.reopen(id, StaleRevision.ofLiveBlog(ifMatch), actor.name()));
  }

  @PostMapping(path = "/{liveBlog}/withdraw", consumes = APPLICATION_JSON_VALUE)
  ResponseEntity<LiveBlogResource> withdraw(
      @PathVariable("liveBlog") UUID id, Actor actor, IfMatch ifMatch, HttpServletRequest request)
      throws IOException {
    return answer(
        writing.withdraw(
            id, bodies.reason(request), StaleRevision.ofLiveBlog(ifMatch), actor.name()));
  }

  private static ResponseEntity<LiveBlogResource> answer(Written written) {
    return Fresh.answer(
            ResponseEntity.ok(), written.requireLiveBlog().revision(), written.repeated())
        .body(LiveBlogResource.of(written.requireLiveBlog()));
  }
}
