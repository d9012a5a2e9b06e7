package org.liveblogarchive.gateway.problems;

import java.net.URI;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems down, as {@code application/problem+json}. */
@Component
public class ProblemDocuments {

  private final JsonMapper json;

  ProblemDocuments(JsonMapper json) {
    this.json = json;
  }

  /** The document that says the request is not even well-formed. */
  public byte[] malformedRequest(String requestId) {
    return json.writeValueAsBytes(forRequest(StandardProblem.BAD_REQUEST.detail(), requestId));
  }

  byte[] write(ProblemDetail problem, String requestId, URI instance) {
    problem.setInstance(instance);
    return json.writeValueAsBytes(forRequest(problem, requestId));
  }

  private static ProblemDetail forRequest(ProblemDetail problem, String requestId) {
    problem.setProperty("requestId", requestId);
    return problem;
  }
}
