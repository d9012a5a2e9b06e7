package org.liveblogarchive.article.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What is wrong with one parameter of a request, or one field of its body. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Flaw(@Nullable String parameter, @Nullable String field, String message) {

  /** A query parameter, path segment or header is wrong. */
  public static Flaw ofParameter(String parameter, String message) {
    return new Flaw(parameter, null, message);
  }

  /** A field of the body is wrong, such as {@code blocks[2].url}. */
  public static Flaw ofField(String field, String message) {
    return new Flaw(null, field, message);
  }
}
