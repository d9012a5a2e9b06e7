package org.liveblogarchive.article.importing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.importing.bulk.BulkImport;
import org.liveblogarchive.article.importing.bulk.BulkProblem;
import org.liveblogarchive.article.web.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports many live blogs of the archive's own format, one a line, and answers line by line. */
@RestController
class BulkImportController {

  private final BulkImport bulk;

  BulkImportController(BulkImport bulk) {
    this.bulk = bulk;
  }

  @PostMapping(
      path = "/api/v1/imports",
      consumes = MediaType.APPLICATION_NDJSON_VALUE,
      produces = MediaType.APPLICATION_NDJSON_VALUE)
  void importLines(
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestHeader(name = HttpHeaders.CONTENT_ENCODING, required = false)
          @Nullable String encoding,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    bulk.carryOut(
        request.getInputStream(),
        isGzip(encoding),
        actor.name(),
        dryRun,
        () -> {
          response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
          response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
          // At once, because whoever waits for an answer should not wait for the first line.
          response.flushBuffer();
          return response.getOutputStream();
        });
  }

  private static boolean isGzip(@Nullable String encoding) {
    if (encoding == null || encoding.equalsIgnoreCase("identity")) {
      return false;
    }
    if (encoding.equalsIgnoreCase("gzip")) {
      return true;
    }
    throw BulkProblem.encodedAs(encoding);
  }
}
