package org.liveblogarchive.article.writing.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.resource.EntryResource;
import org.liveblogarchive.article.web.Actor;
import org.liveblogarchive.article.web.IfMatch;
import org.liveblogarchive.article.writing.EntryWriting;
import org.liveblogarchive.article.writing.StrictJson;
import org.liveblogarchive.article.writing.Written;
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
      Actor actor,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      HttpServletRequest request)
      throws IOException {
    byte[] body = bodies.bytes(request);
    Written written =
        writing.create(
            liveBlogId,
            StrictJson.object(body),
            actor.name(),
            RequestBodies.key(key, actor, request, body));
    EntryResource shown = EntryResource.forEditors(written.requireEntry());
    return Fresh.answer(
            ResponseEntity.created(URI.create(shown.links().get("self"))),
            written.requireEntry().revision(),
            written.repeated())
        .body(shown);
  }

  @PatchMapping(
      path = "/{entryId}",
      consumes = {APPLICATION_JSON_VALUE, "application/merge-patch+json"})
  ResponseEntity<EntryResource> change(
      @PathVariable("liveBlog") UUID liveBlogId,
      @PathVariable UUID entryId,
      Actor actor,
      IfMatch ifMatch,
      HttpServletRequest request)
      throws IOException {
    return answer(
        writing.change(
            liveBlogId,
            entryId,
            bodies.object(request),
            StaleRevision.ofEntry(ifMatch),
            actor.name()));
  }

  @PostMapping("/{entryId}/publish")
  ResponseEntity<EntryResource> publish(
      @PathVariable("liveBlog") UUID liveBlogId,
      @PathVariable UUID entryId,
      Actor actor,
      IfMatch ifMatch) {
    return answer(
        writing.publish(liveBlogId, entryId, StaleRevision.ofEntry(ifMatch), actor.name()));
  }

  @PostMapping(path = "/{entryId}/withdraw", consumes = APPLICATION_JSON_VALUE)
  ResponseEntity<EntryResource> withdraw(
      @PathVariable("liveBlog") UUID liveBlogId,
      @PathVariable UUID entryId,
      Actor actor,
      IfMatch ifMatch,
      HttpServletRequest request)
      throws IOException {
    return answer(
        writing.withdraw(
            liveBlogId,
            entryId,
            bodies.reason(request),
            StaleRevision.ofEntry(ifMatch),
            actor.name()));
  }

  @PostMapping("/{entryId}/pin")
  ResponseEntity<EntryResource> pin(
      @PathVariable("liveBlog") UUID liveBlogId,
      @PathVariable UUID entryId,
      Actor actor,
      IfMatch ifMatch) {
    return answer(
        writing.pin(liveBlogId, entryId, true, StaleRevision.ofEntry(ifMatch), actor.name()));
  }

  @PostMapping("/{entryId}/unpin")
  ResponseEntity<EntryResource> unpin(
      @PathVariable("liveBlog") UUID liveBlogId,
      @PathVariable UUID entryId,
      Actor actor,
      IfMatch ifMatch) {
    return answer(
        writing.pin(liveBlogId, entryId, false, StaleRevision.ofEntry(ifMatch), actor.name()));
  }

  private static ResponseEntity<EntryResource> answer(Written written) {
    return Fresh.answer(ResponseEntity.ok(), written.requireEntry().revision(), written.repeated())
        .body(EntryResource.forEditors(written.requireEntry()));
  }
}
