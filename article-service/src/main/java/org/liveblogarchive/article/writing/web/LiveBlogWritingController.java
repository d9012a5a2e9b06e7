package org.liveblogarchive.article.writing.web;

import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.resource.LiveBlogResource;
import org.liveblogarchive.article.web.Actor;
import org.liveblogarchive.article.web.IfMatch;
import org.liveblogarchive.article.writing.Guard;
import org.liveblogarchive.article.writing.LiveBlogWriting;
import org.liveblogarchive.article.writing.StrictJson;
import org.liveblogarchive.article.writing.Written;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
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
      @RequestHeader(name = Actor.HEADER, required = false) @Nullable String actorHeader,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      HttpServletRequest request)
      throws IOException {
    String actor = Actor.required(actorHeader);
    byte[] body = bodies.bytes(request);
    Written written =
        writing.create(
            StrictJson.object(body), actor, RequestBodies.key(key, actor, request, body));
    LiveBlogResource shown = LiveBlogResource.of(written.requireLiveBlog());
    return answer(ResponseEntity.created(URI.create(shown.links().get("self"))), written)
        .body(shown);
  }

  @PatchMapping(
      path = "/{liveBlog}",
      consumes = {APPLICATION_JSON_VALUE, "application/merge-patch+json"})
  ResponseEntity<LiveBlogResource> change(
      @PathVariable("liveBlog") UUID id,
      @RequestHeader(name = Actor.HEADER, required = false) @Nullable String actor,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
      HttpServletRequest request)
      throws IOException {
    String name = Actor.required(actor);
    Guard<LiveBlog> guard = guard(ifMatch);
    return answer(writing.change(id, bodies.object(request), guard, name));
  }

  @PostMapping("/{liveBlog}/publish")
  ResponseEntity<LiveBlogResource> publish(
      @PathVariable("liveBlog") UUID id,
      @RequestHeader(name = Actor.HEADER, required = false) @Nullable String actor,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
    String name = Actor.required(actor);
    return answer(writing.publish(id, guard(ifMatch), name));
  }

  @PostMapping("/{liveBlog}/end")
  ResponseEntity<LiveBlogResource> end(
      @PathVariable("liveBlog") UUID id,
      @RequestHeader(name = Actor.HEADER, required = false) @Nullable String actor,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
    String name = Actor.required(actor);
    return answer(writing.end(id, guard(ifMatch), name));
  }

  @PostMapping("/{liveBlog}/reopen")
  ResponseEntity<LiveBlogResource> reopen(
      @PathVariable("liveBlog") UUID id,
      @RequestHeader(name = Actor.HEADER, required = false) @Nullable String actor,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
    String name = Actor.required(actor);
    return answer(writing.reopen(id, guard(ifMatch), name));
  }

  @PostMapping(path = "/{liveBlog}/withdraw", consumes = APPLICATION_JSON_VALUE)
  ResponseEntity<LiveBlogResource> withdraw(
      @PathVariable("liveBlog") UUID id,
      @RequestHeader(name = Actor.HEADER, required = false) @Nullable String actor,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
      HttpServletRequest request)
      throws IOException {
    String name = Actor.required(actor);
    Guard<LiveBlog> guard = guard(ifMatch);
    return answer(writing.withdraw(id, bodies.reason(request), guard, name));
  }

  private static Guard<LiveBlog> guard(@Nullable String header) {
    IfMatch ifMatch = IfMatch.of(header);
    return current -> StaleRevision.refuse(ifMatch, current);
  }

  private static ResponseEntity<LiveBlogResource> answer(Written written) {
    return answer(ResponseEntity.status(HttpStatus.OK), written)
        .body(LiveBlogResource.of(written.requireLiveBlog()));
  }

  private static ResponseEntity.BodyBuilder answer(
      ResponseEntity.BodyBuilder response, Written written) {
    response
        .cacheControl(CacheControl.noStore())
        .eTag(Long.toString(written.requireLiveBlog().revision()));
    return written.repeated() ? response.header("Idempotent-Replayed", "true") : response;
  }
}
