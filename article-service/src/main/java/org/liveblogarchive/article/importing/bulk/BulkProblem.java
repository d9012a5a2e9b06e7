package org.liveblogarchive.article.importing.bulk;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** A bulk import, or a line of it, could not be carried out. */
public final class BulkProblem extends Problem {

  private BulkProblem(HttpStatus status, String type, String title, String detail) {
    super(status, type, title, detail);
  }

  static BulkProblem lineOver(DataSize limit) {
    return new BulkProblem(
        HttpStatus.CONTENT_TOO_LARGE,
        "document-too-large",
        "Document too large",
        "A line may have at most %d bytes.".formatted(limit.toBytes()));
  }

  static BulkProblem expandsBeyond(int times) {
    return new BulkProblem(
        HttpStatus.CONTENT_TOO_LARGE,
        "document-too-large",
        "Document too large",
        "The body becomes more than %d times larger when it is expanded.".formatted(times));
  }

  static BulkProblem brokenOff(String why) {
    return new BulkProblem(
        HttpStatus.BAD_REQUEST,
        "body-broken-off",
        "Body broken off",
        "The body could not be read to its end: %s. Send it again; what was imported is not imported twice."
            .formatted(why));
  }

  static BulkProblem archiveUnavailable() {
    return new BulkProblem(
        HttpStatus.SERVICE_UNAVAILABLE,
        "archive-unavailable",
        "Archive unavailable",
        "The archive cannot be written at the moment. Send the lines again later; what was imported"
            + " is not imported twice.");
  }

  static BulkProblem unexpected() {
    return new BulkProblem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "internal-error",
        "Internal error",
        "Something went wrong on our side; the request id helps us to find out what.");
  }

  static BulkProblem busy() {
    BulkProblem problem =
        new BulkProblem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "import-busy",
            "Import busy",
            "Other bulk imports are running at the moment; everything else goes on.");
    problem.getHeaders().set(HttpHeaders.RETRY_AFTER, "10");
    return problem;
  }

  /** The body is encoded in a way that nobody here can undo. */
  public static BulkProblem encodedAs(String encoding) {
    BulkProblem problem =
        new BulkProblem(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "unsupported-media-type",
            "Unsupported media type",
            "A body may be encoded as gzip, not as '%s'.".formatted(encoding));
    problem.getHeaders().set(HttpHeaders.ACCEPT_ENCODING, "gzip");
    return problem;
  }
}
