package org.liveblogarchive.gateway.problems;

import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems down as JSON, with the id of the request they are about. */
@Component
class ProblemDocuments {

  private final JsonMapper json;

  ProblemDocuments(JsonMapper json) {
    this.json = json;
  }

  byte[] write(ProblemDetail problem, String requestId) {
    problem.setProperty("requestId", requestId);
    return json.writeValueAsBytes(problem);
  }
}
