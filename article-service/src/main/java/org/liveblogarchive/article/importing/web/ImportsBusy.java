package org.liveblogarchive.article.importing.web;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Too many documents are being imported already. */
final class ImportsBusy extends Problem {

  private ImportsBusy() {
    super(
        HttpStatus.SERVICE_UNAVAILABLE,
        "import-busy",
        "Import busy",
        "Other documents are being imported at the moment; everything else goes on.");
    getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
  }

  static ImportsBusy now() {
    return new ImportsBusy();
  }
}
