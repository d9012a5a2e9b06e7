package org.liveblogarchive.article.importing.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.SourceDocuments;
import org.liveblogarchive.article.importing.SourceDocuments.KeptDocument;
import org.liveblogarchive.article.liveblog.Archive;
import org.liveblogarchive.article.liveblog.Entries;
import org.liveblogarchive.article.liveblog.LiveBlog;
import org.liveblogarchive.article.resource.Addresses;
import org.liveblogarchive.article.web.Actor;
import org.liveblogarchive.article.web.Caching;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Shows the documents that a live blog was imported from. They say everything they said when they
 * came, so once an entry was taken down only the newsroom may read them.
 */
@RestController
@RequestMapping("/api/v1/liveblogs/{liveBlog}")
class SourceController {

  private final Archive archive;
  private final Entries entries;
  private final SourceDocuments documents;

  SourceController(Archive archive, Entries entries, SourceDocuments documents) {
    this.archive = archive;
    this.entries = entries;
    this.documents = documents;
  }

  /** Lists them, newest first. */
  @GetMapping("/sources")
  ResponseEntity<Map<String, List<SourceResource>>> sources(@PathVariable String liveBlog) {
    LiveBlog found = archive.liveBlog(liveBlog);
    List<SourceResource> items =
        documents.of(found.id()).stream()
            .map(document -> SourceResource.of(found.id(), document))
            .toList();
    return ResponseEntity.ok().headers(Caching.briefly(found.id())).body(Map.of("items", items));
  }

  /** Shows one byte for byte: the newest, or the one with this SHA-256. */
  @GetMapping("/source")
  ResponseEntity<byte[]> source(
      @PathVariable String liveBlog,
      @RequestParam(required = false) @Nullable String sha256,
      @RequestAttribute(name = Actor.NAME, required = false) @Nullable String actor,
      WebRequest request) {
    LiveBlog found = archive.liveBlog(liveBlog);
    KeptDocument document =
        documents.of(found.id()).stream()
            .filter(kept -> sha256 == null || kept.sha256().hex().equals(sha256))
            .findFirst()
            .orElseThrow(() -> NoSource.of(found.id(), sha256));
    boolean forNewsroom = entries.anyWithdrawn(found.id());
    if (forNewsroom) {
      Actor.required(actor);
    }
    HttpHeaders headers = forNewsroom ? Caching.never() : Caching.briefly(found.id());
    String eTag = "\"" + document.sha256().hex() + "\"";
    if (request.checkNotModified(eTag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).headers(headers).eTag(eTag).build();
    }
    byte[] content =
        documents
            .content(found.id(), document.sha256())
            .orElseThrow(() -> SourceErased.of(found.id()));
    headers.addAll(about(found, document));
    return ResponseEntity.ok().headers(headers).eTag(eTag).body(content);
  }

  /** Nothing in a page from elsewhere may act under our address. */
  private static HttpHeaders about(LiveBlog liveBlog, KeptDocument document) {
    HttpHeaders headers = new HttpHeaders();
    MediaType type = MediaType.parseMediaType(document.mediaType());
    headers.setContentType(type);
    headers.setLastModified(document.retrievedAt());
    headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.setContentDisposition(
        ContentDisposition.attachment()
            .filename(liveBlog.state().slug() + "." + ending(type), StandardCharsets.UTF_8)
            .build());
    // RFC 9530
    headers.set(
        "Repr-Digest",
        "sha-256=:%s:".formatted(Base64.getEncoder().encodeToString(document.sha256().bytes())));
    return headers;
  }

  private static String ending(MediaType type) {
    return switch (type.getSubtype()) {
      case "html", "xhtml+xml" -> "html";
      case "plain" -> "txt";
      case "zip" -> "zip";
      default -> "json";
    };
  }

  /**
   * What is known of a document.
   *
   * @param size in bytes
   * @param erased whether its bytes are gone
   */
  record SourceResource(
      String sha256,
      String mediaType,
      String format,
      @Nullable URI url,
      Instant retrievedAt,
      long size,
      boolean erased,
      Map<String, String> links) {

    static SourceResource of(UUID liveBlogId, KeptDocument document) {
      String sha256 = document.sha256().hex();
      return new SourceResource(
          sha256,
          document.mediaType(),
          document.format(),
          document.url() == null ? null : URI.create(document.url()),
          document.retrievedAt(),
          document.size(),
          document.erased(),
          Map.of("self", Addresses.of(liveBlogId) + "/source?sha256=" + sha256));
    }
  }
}
