package org.liveblogarchive.gateway.problems;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Why the gateway itself does not let a request through, thrown where the rule is broken. Its
 * words, and the headers set on it, are what the caller gets to see.
 */
public abstract class Refusal extends ErrorResponseException {

  /**
   * @param status the status to answer with
   * @param type what kind of problem this is, see {@link #type(String)}
   * @param title the kind of problem in a few words, the same each time
   * @param detail what is wrong with this request, and what would be right
   */
  protected Refusal(HttpStatus status, URI type, String title, String detail) {
    super(status, problem(status, type, title, detail), null);
  }

  /** The problem type of that name, in the archive's own namespace. */
  protected static URI type(String name) {
    return URI.create("urn:liveblog-archive:problem:" + name);
  }

  static ProblemDetail problem(HttpStatus status, URI type, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(type);
    problem.setTitle(title);
    return problem;
  }

  /** Leaves the stack trace out: refusing is not a failure, and a flood of it must stay cheap. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
