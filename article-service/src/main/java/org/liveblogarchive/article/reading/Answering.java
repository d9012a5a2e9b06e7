package org.liveblogarchive.article.reading;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.hot.Encoded;
import org.liveblogarchive.article.liveblog.memento.MementoHeaders;
import org.liveblogarchive.article.web.Caching;
import org.liveblogarchive.article.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** Answers readers with JSON that was written once, or with the news that there is none. */
@Component
class Answering {

  private final JsonMapper json;

  Answering(JsonMapper json) {
    this.json = json;
  }

  Encoded encode(Object answer, @Nullable String nextCursor) {
    return new Encoded(json.writeValueAsBytes(answer), nextCursor);
  }

  /** Returns 304 where the reader has this revision already, else null. */
  static @Nullable ResponseEntity<byte[]> notModified(
      WebRequest request, UUID liveBlogId, long revision, @Nullable Instant asOf) {
    String eTag = eTag(revision);
    return request.checkNotModified(eTag)
        ? ResponseEntity.status(HttpStatus.NOT_MODIFIED)
            .headers(headers(liveBlogId, asOf))
            .eTag(eTag)
            .build()
        : null;
  }

  static ResponseEntity<byte[]> ok(
      Encoded answer, UUID liveBlogId, long revision, @Nullable Instant asOf) {
    HttpHeaders headers = Page.links(answer.nextCursor());
    headers.addAll(headers(liveBlogId, asOf));
    return ResponseEntity.ok()
        .headers(headers)
        .eTag(eTag(revision))
        .contentType(MediaType.APPLICATION_JSON)
        .body(answer.body());
  }

  /** For those who write: all there is, for them alone. */
  static ResponseEntity<byte[]> toEditors(Encoded answer, long revision) {
    return ResponseEntity.ok()
        .headers(Caching.never())
        .headers(Page.links(answer.nextCursor()))
        .eTag(eTag(revision))
        .contentType(MediaType.APPLICATION_JSON)
        .body(answer.body());
  }

  private static HttpHeaders headers(UUID liveBlogId, @Nullable Instant asOf) {
    HttpHeaders headers = Caching.briefly(liveBlogId);
    headers.addAll(
        asOf == null ? MementoHeaders.ofOriginal(liveBlogId) : MementoHeaders.of(liveBlogId, asOf));
    return headers;
  }

  private static String eTag(long revision) {
    return "\"" + revision + "\"";
  }
}
