package org.liveblogarchive.article.liveblog.memento;

import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Archive;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.liveblog.LiveBlogNotFound;
import org.liveblogarchive.article.problem.InvalidParameter;
import org.liveblogarchive.article.web.Caching;
import org.liveblogarchive.article.web.Preference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Finds past states of a live blog by time (RFC 7089). The time gate is a resource of its own that
 * redirects to mementos at addresses of their own: pattern 2.1 of section 4.2.
 */
@RestController
@RequestMapping("/api/v1/liveblogs/{liveBlog}")
class MementoController {

  private static final String ACCEPT_DATETIME = "Accept-Datetime";
  private static final String LINK_FORMAT_NAME = "application/link-format";
  private static final MediaType LINK_FORMAT = MediaType.parseMediaType(LINK_FORMAT_NAME);

  private final Archive archive;
  private final Mementos mementos;

  MementoController(Archive archive, Mementos mementos) {
    this.archive = archive;
    this.mementos = mementos;
  }

  /**
   * Sends to the memento that was current at {@code Accept-Datetime}, without it to the newest
   * (section 4.2.1; 4.5.3 for what is malformed or out of range).
   */
  @GetMapping("/timegate")
  ResponseEntity<Void> timeGate(
      @PathVariable("liveBlog") String idOrSlug,
      @RequestHeader(name = ACCEPT_DATETIME, required = false) @Nullable String dateTime) {
    LiveBlog liveBlog = archive.liveBlog(idOrSlug);
    Memento memento =
        mementos
            .find(liveBlog.id(), dateTime == null ? null : wanted(dateTime))
            .orElseThrow(() -> LiveBlogNotFound.with(idOrSlug));
    HttpHeaders headers = Caching.briefly(liveBlog.id());
    headers.setVary(List.of("accept-datetime"));
    headers.add(
        HttpHeaders.LINK,
        "%s, %s, <%s>; rel=\"memento\"; datetime=\"%s\""
            .formatted(
                MementoHeaders.original(liveBlog.id()),
                MementoHeaders.timeMap(liveBlog.id()),
                memento.address(),
                memento.dateTime()));
    return ResponseEntity.status(HttpStatus.FOUND)
        .headers(headers)
        .location(URI.create(memento.address()))
        .build();
  }

  @GetMapping(
      path = "/timemap",
      produces = {LINK_FORMAT_NAME, MediaType.APPLICATION_JSON_VALUE})
  ResponseEntity<?> timeMap(
      @PathVariable("liveBlog") String idOrSlug,
      @RequestParam(defaultValue = "1") @Min(1) int page,
      @RequestHeader HttpHeaders headers,
      WebRequest request) {
    LiveBlog liveBlog = archive.liveBlog(idOrSlug);
    boolean asJson =
        MediaType.APPLICATION_JSON.equals(
            Preference.among(headers, LINK_FORMAT, MediaType.APPLICATION_JSON));
    String eTag = "\"%d%s\"".formatted(liveBlog.revision(), asJson ? "-json" : "");
    HttpHeaders caching = Caching.briefly(liveBlog.id());
    caching.setVary(List.of(HttpHeaders.ACCEPT));
    if (request.checkNotModified(eTag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).headers(caching).eTag(eTag).build();
    }
    TimeMap map =
        mementos
            .page(liveBlog.id(), page)
            .orElseThrow(() -> InvalidParameter.of("page", "is beyond the last one"));
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok().headers(caching).eTag(eTag);
    return asJson
        ? answer.contentType(MediaType.APPLICATION_JSON).body(TimeMapResource.of(map))
        : answer.contentType(LINK_FORMAT).body(LinkFormat.of(map));
  }

  private static Instant wanted(String dateTime) {
    return HttpTime.parse(dateTime)
        .orElseThrow(
            () ->
                InvalidParameter.of(
                    ACCEPT_DATETIME, "must be a time such as Sat, 21 Jun 2025 05:12:00 GMT"));
  }
}
