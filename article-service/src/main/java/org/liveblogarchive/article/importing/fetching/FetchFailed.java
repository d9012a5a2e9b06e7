package org.liveblogarchive.article.importing.fetching;

import java.time.Duration;
import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * A page could not be fetched. None of these is a 502 or 504: by those the gateway would take other
 * people's hosts for this service and open the circuit for everybody's imports.
 */
final class FetchFailed extends Problem {

  private FetchFailed(HttpStatus status, String type, String title, String detail) {
    super(status, type, title, detail);
  }

  static FetchFailed unknownHost(String host) {
    return unreachable("The host '%s' has no address.".formatted(host));
  }

  static FetchFailed noAnswer(String host) {
    return unreachable("The host '%s' gave no proper answer.".formatted(host));
  }

  static FetchFailed untrusted(String host) {
    return unreachable(
        "The host '%s' did not prove by a valid certificate that it is that host.".formatted(host));
  }

  static FetchFailed status(String host, int status) {
    return unreachable(
        "The host '%s' answered with the status %d instead of the page.".formatted(host, status));
  }

  static FetchFailed redirectedElsewhere(String host) {
    return unreachable(
        "The host '%s' redirects to something that is no https address.".formatted(host));
  }

  static FetchFailed redirectedTooOften(int most) {
    return unreachable("The page is behind more than %d redirects.".formatted(most));
  }

  static FetchFailed tooSlow(Duration limit) {
    return new FetchFailed(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "page-too-slow",
        "Page too slow",
        "The page did not arrive within %d milliseconds.".formatted(limit.toMillis()));
  }

  static FetchFailed tooLarge(DataSize limit) {
    return new FetchFailed(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "page-too-large",
        "Page too large",
        "A page may have at most %d bytes, unpacked too.".formatted(limit.toBytes()));
  }

  static FetchFailed otherContent(String host) {
    return new FetchFailed(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "page-not-supported",
        "Page not supported",
        "What the host '%s' serves there is neither HTML, JSON nor plain text.".formatted(host));
  }

  static FetchFailed otherEncoding(String host) {
    return new FetchFailed(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "page-not-supported",
        "Page not supported",
        "The host '%s' packs the page in another way than it was asked for.".formatted(host));
  }

  static FetchFailed busy() {
    FetchFailed busy =
        new FetchFailed(
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-fetches",
            "Too many fetches",
            "As many pages are being fetched as may be at once; try again in a moment.");
    busy.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
    return busy;
  }

  private static FetchFailed unreachable(String detail) {
    return new FetchFailed(
        HttpStatus.UNPROCESSABLE_CONTENT, "page-not-fetched", "Page not fetched", detail);
  }
}
