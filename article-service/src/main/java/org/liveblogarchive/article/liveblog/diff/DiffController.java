package org.liveblogarchive.article.liveblog.diff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.liveblog.Archive;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.web.Caching;
import org.liveblogarchive.article.web.Page;
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

/** Compares two revisions of a live blog or of one entry, as JSON or as a page. */
@RestController
@RequestMapping(
    path = "/api/v1/liveblogs/{liveBlog}",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE})
class DiffController {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final Archive archive;
  private final Diffs diffs;

  DiffController(Archive archive, Diffs diffs) {
    this.archive = archive;
    this.diffs = diffs;
  }

  @GetMapping("/diff")
  ResponseEntity<?> ofLiveBlog(
      @PathVariable("liveBlog") String idOrSlug,
      @RequestParam long from,
      @RequestParam(required = false) @Nullable Long to,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestHeader HttpHeaders headers,
      WebRequest request) {
    return answer(
        idOrSlug,
        from,
        to,
        (liveBlog, range) -> diffs.ofLiveBlog(liveBlog, range, cursor, limit),
        headers,
        request);
  }

  @GetMapping("/entries/{entryId}/diff")
  ResponseEntity<?> ofEntry(
      @PathVariable("liveBlog") String idOrSlug,
      @PathVariable UUID entryId,
      @RequestParam long from,
      @RequestParam(required = false) @Nullable Long to,
      @RequestHeader HttpHeaders headers,
      WebRequest request) {
    return answer(
        idOrSlug,
        from,
        to,
        (liveBlog, range) -> diffs.ofEntry(liveBlog, entryId, range),
        headers,
        request);
  }

  private ResponseEntity<?> answer(
      String idOrSlug,
      long from,
      @Nullable Long to,
      BiFunction<LiveBlog, Range, Diff> compare,
      HttpHeaders headers,
      WebRequest request) {
    LiveBlog liveBlog = archive.liveBlog(idOrSlug);
    Range range = Range.of(liveBlog, from, to);
    boolean asPage =
        MediaType.TEXT_HTML.equals(
            Preference.among(headers, MediaType.APPLICATION_JSON, MediaType.TEXT_HTML));
    // The current revision, though two others are compared: a takedown changes what is shown.
    String eTag = "\"%d%s\"".formatted(liveBlog.revision(), asPage ? "-html" : "");
    HttpHeaders caching = Caching.briefly(liveBlog.id());
    caching.setVary(List.of(HttpHeaders.ACCEPT));
    if (request.checkNotModified(eTag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).headers(caching).eTag(eTag).build();
    }
    Diff diff = compare.apply(liveBlog, range);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .headers(caching)
            .headers(new Page<>(diff.items(), diff.nextCursor()).links())
            .eTag(eTag);
    return asPage
        ? answer
            .contentType(HTML)
            .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
            .header("X-Content-Type-Options", "nosniff")
            .body(DiffPage.of(diff))
        : answer.contentType(MediaType.APPLICATION_JSON).body(diff);
  }
}
