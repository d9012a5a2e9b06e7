package org.liveblogarchive.article.formats;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Too many large documents are being written already. */
final class TooManyDocuments extends Problem {

  private TooManyDocuments() {
    super(
        HttpStatus.SERVICE_UNAVAILABLE,
        "documents-busy",
        "Documents busy",
        "Other large documents are being written at the moment; the entries of the live blog can"
            + " still be read page by page.");
    getHeaders().set(HttpHeaders.RETRY_AFTER, "2");
  }

  static TooManyDocuments now() {
    return new TooManyDocuments();
  }
}
