package org.liveblogarchive.article.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves what services need that keep a copy of everything: to make it, and to compare it. The
 * gateway does not route here.
 */
@RestController
class CopyController {

  private final Snapshot snapshot;
  private final Manifest manifest;

  CopyController(Snapshot snapshot, Manifest manifest) {
    this.snapshot = snapshot;
    this.manifest = manifest;
  }

  @GetMapping(CursorExpired.SNAPSHOT)
  ResponseEntity<SnapshotPage> snapshot(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "500") @Min(1) @Max(1000) int limit,
      @RequestParam(required = false) @Nullable UUID liveBlog) {
    return fresh(snapshot.page(cursor, limit, liveBlog));
  }

  @GetMapping("/internal/manifest")
  ResponseEntity<ManifestPage> manifest(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "10000") @Min(1) @Max(10_000) int limit,
      @RequestParam(required = false) @Nullable UUID liveBlog) {
    return fresh(manifest.page(cursor, limit, liveBlog));
  }

  private static <T> ResponseEntity<T> fresh(T page) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page);
  }
}
