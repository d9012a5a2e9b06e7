package org.liveblogarchive.article.problem;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A failure that callers are told about as a problem document (RFC 9457): {@code {type, title,
 * status, detail, instance, requestId, errors: [{parameter or field, message}]}}.
 */
public abstract class Problem extends ErrorResponseException {

  private static final String TYPES = "urn:liveblog-archive:problem:";

  /**
   * Makes a failure.
   *
   * @param type the last part of the problem type, in kebab case; callers may tell problems by it
   * @param detail a whole sentence on what is wrong this time
   */
  protected Problem(HttpStatus status, String type, String title, String detail) {
    super(status, document(status, type, title, detail), null);
  }

  /** Adds what is wrong with each parameter or field. */
  protected void because(List<Flaw> flaws) {
    getBody().setProperty("errors", flaws);
  }

  /** Adds a member of its own to the document, where there is something to say. */
  protected final void with(String member, @Nullable Object value) {
    if (value != null) {
      getBody().setProperty(member, value);
    }
  }

  static ProblemDetail document(HttpStatus status, String type, String title, String detail) {
    ProblemDetail document = ProblemDetail.forStatusAndDetail(status, detail);
    document.setType(URI.create(TYPES + type));
    document.setTitle(title);
    return document;
  }
}
