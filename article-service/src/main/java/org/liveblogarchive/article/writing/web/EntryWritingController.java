package org.liveblogarchive.article.writing.web;

import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Entry;
import org.liveblogarchive.article.resource.EntryResource;
import org.liveblogarchive.article.web.Actor;
import org.liveblogarchive.article.web.IfMatch;
import org.liveblogarchive.article.writing.EntryWriting;
import org.liveblogarchive.article.writing.Guard;
import org.liveblogarchive.article.writing.StrictJson;
import org.liveblogarchive.article.writing.Written;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes the entries of a live blog. */
@RestController
@RequestMapping(path = "/api/v1/liveblogs/{liveBlog}/entries", produces = APPLICATION_JSON_VALUE)
class EntryWritingController {

  private final EntryWriting writing;
  private final RequestBodies bodies;

  EntryWritingController(EntryWriting writing, RequestBodies bodies) {
    this.writing = writing;
    this.bodies = bodies;
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  ResponseEntity<EntryResource> create(
      @PathVariable("liveBlog") UUID liveBlogId,
      @RequestHeader(name = Actor.HEADER, required = false) @Nullable String actorHeader,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      HttpServletRequest request)
      throws IOException {
    String actor = Actor.required(actorHeader);
    byte[] body = bodies.bytes(request);
    Written written =
        writing.create(
            liveBlogId,
            StrictJson.object(body),
            actor,
            RequestBodies.key(key, actor, request, body));
    EntryResource shown = EntryResource.forEditors(written.requireEntry());
    return answer(ResponseEntity.created(URI.create(shown.links().get("self"))), written)
        .body(shown);
  }

  @PatchMapping(
      path = "/{entryId}",
      consumes = {APPLICATION_JSON_VALUE, "application/merge-patch+json"})
  ResponseEntity<EntryResource> change(
      @PathVariable("liveBlog") UUID liveBlogId,
      @PathVariable UUID entryId,
      @RequestHeader(name = Actor.HEADER, required = false) @Nullable String actor,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
      HttpServletRequest request)
      throws IOException {
    String name = Actor.required(actor);
    Guard<Entry> guard = guard(ifMatch);
    return answer(writing.change(liveBlogId, entryId, bodies.object(request), guard, name));
  }

  @PostMapping("/{entryId}/publish")
  ResponseEntity<EntryResource> publish(
      @PathVariable("liveBlog") UUID liveBlogId,
      @PathVariable UUID entryId,
      @RequestHeader(name = Actor.HEADER, required = false) @Nullable String actor,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
    String name = Actor.required(actor);
    return answer(writing.publish(liveBlogId, entryId, guard(ifMatch), name));
  }

  @PostMapping(path = "/{entryId}/withdraw", consumes = APPLICATION_JSON_VALUE)
  ResponseEntity<EntryResource> withdraw(
      @PathVariable("liveBlog") UUID liveBlogId,
      @PathVariable UUID entryId,
      @RequestHeader(name = Actor.HEADER, required = false) @Nullable String actor,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
      HttpServletRequest request)
      throws IOException {
    String name = Actor.required(actor);
    Guard<Entry> guard = guard(ifMatch);
    return answer(writing.withdraw(liveBlogId, entryId, bodies.reason(request), guard, name));
  }

  @PostMapping("/{entryId}/pin")
  ResponseEntity<EntryResource> pin(
      @PathVariable("liveBlog") UUID liveBlogId,
      @PathVariable UUID entryId,
      @RequestHeader(name = Actor.HEADER, required = false) @Nullable String actor,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
    String name = Actor.required(actor);
    return answer(writing.pin(liveBlogId, entryId, true, guard(ifMatch), name));
  }

  @PostMapping("/{entryId}/unpin")
  ResponseEntity<EntryResource> unpin(
      @PathVariable("liveBlog") UUID liveBlogId,
      @PathVariable UUID entryId,
      @RequestHeader(name = Actor.HEADER, required = false) @Nullable String actor,
      @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch) {
    String name = Actor.required(actor);
    return answer(writing.pin(liveBlogId, entryId, false, guard(ifMatch), name));
  }

  private static Guard<Entry> guard(@Nullable String header) {
    IfMatch ifMatch = IfMatch.of(header);
    return current -> StaleRevision.refuse(ifMatch, current);
  }

  private static ResponseEntity<EntryResource> answer(Written written) {
    return answer(ResponseEntity.ok(), written)
        .body(EntryResource.forEditors(written.requireEntry()));
  }

  private static ResponseEntity.BodyBuilder answer(
      ResponseEntity.BodyBuilder response, Written written) {
    response
        .cacheControl(CacheControl.noStore())
        .eTag(Long.toString(written.requireEntry().revision()));
    return written.repeated() ? response.header("Idempotent-Replayed", "true") : response;
  }
}
