package org.liveblogarchive.article.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liveblogarchive.article.problem.InvalidParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Which of several media types a caller would rather have (RFC 9110, section 12.5.1). */
public final class Preference {

  private Preference() {}

  /**
   * Returns the one of {@code offered} that the {@code Accept} header weighs most; the first of
   * equals.
   */
  public static MediaType among(HttpHeaders request, MediaType... offered) {
    List<MediaType> accepted = request.getAccept();
    return Stream.of(offered)
        .reduce((best, other) -> weight(accepted, other) > weight(accepted, best) ? other : best)
        .orElseThrow();
  }

  /**
   * Returns the same, or nothing where the caller accepts none of them.
   *
   * @throws InvalidParameter where the header is malformed
   */
  public static Optional<MediaType> accepted(HttpHeaders request, List<MediaType> offered) {
    List<MediaType> accepted = accept(request);
    return offered.stream()
        .filter(type -> weight(accepted, type) > 0)
        .reduce((best, other) -> weight(accepted, other) > weight(accepted, best) ? other : best);
  }

  private static List<MediaType> accept(HttpHeaders request) {
    try {
      return request.getAccept();
    } catch (InvalidMediaTypeException malformed) {
      throw InvalidParameter.of(
          HttpHeaders.ACCEPT, "must be media types such as text/html, application/json;q=0.5");
    }
  }

  /** The most specific range that includes a type decides. */
  private static double weight(List<MediaType> accepted, MediaType type) {
    if (accepted.isEmpty()) {
      return 1;
    }
    return accepted.stream()
        .filter(range -> range.includes(type))
        .max(Comparator.comparingInt(Preference::specificity))
        .map(MediaType::getQualityValue)
        .orElse(0.0);
  }

  private static int specificity(MediaType range) {
    if (range.isWildcardType()) {
      return 0;
    }
    return range.isWildcardSubtype() ? 1 : 2;
  }
}
