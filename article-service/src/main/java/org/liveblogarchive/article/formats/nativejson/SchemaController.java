package org.liveblogarchive.article.formats.nativejson;

import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the JSON Schema of the archive's own format, the one that imports are held to. */
@RestController
class SchemaController {

  private final byte[] schema;

  SchemaController() throws IOException {
    this.schema = new ClassPathResource("schemas/live-blog-1.json").getContentAsByteArray();
  }

  /** A version never changes but by growing comments, so it may be kept for long. */
  @GetMapping(path = "/api/v1/schemas/live-blog-1.json")
  ResponseEntity<byte[]> schema() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/schema+json"))
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .body(schema);
  }
}
