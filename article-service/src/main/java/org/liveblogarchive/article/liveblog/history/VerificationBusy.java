package org.liveblogarchive.article.liveblog.history;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Too many histories are being verified already. */
final class VerificationBusy extends Problem {

  private VerificationBusy() {
    super(
        HttpStatus.SERVICE_UNAVAILABLE,
        "verification-busy",
        "Verification busy",
        "Other histories are being verified at the moment; everything else goes on.");
    getHeaders().set(HttpHeaders.RETRY_AFTER, "2");
  }

  static VerificationBusy now() {
    return new VerificationBusy();
  }
}
