package org.liveblogarchive.article.web;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.article.problem.InvalidParameter;

/**
 * The revisions that a caller believes to be current (RFC 9110, 13.1.1).
 *
 * @param revisions empty where any will do
 */
public record IfMatch(List<Long> revisions) {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

  /**
   * Reads the header.
   *
   * @throws PreconditionRequired where there is none
   */
  public static IfMatch of(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw PreconditionRequired.ofIfMatch();
    }
    return header.strip().equals("*")
        ? new IfMatch(List.of())
        : new IfMatch(Arrays.stream(header.split(",", -1)).map(IfMatch::revision).toList());
  }

  private static long revision(String tag) {
    Matcher matcher = TAG.matcher(tag.strip());
    if (!matcher.matches()) {
      throw InvalidParameter.of("If-Match", "must be an ETag as it was received, such as \"17\"");
    }
    return Long.parseLong(matcher.group(1));
  }

  /** Tells whether the caller saw one of the revisions {@code from} to {@code to}. */
  public boolean matches(long from, long to) {
    return revisions.isEmpty()
        || revisions.stream().anyMatch(revision -> revision >= from && revision <= to);
  }
}
