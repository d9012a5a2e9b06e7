package org.liveblogarchive.search.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests that Tomcat refuses by itself, for which it would write an HTML page. */
class ProblemValve extends ErrorReportValve {

  private static final Logger log = LoggerFactory.getLogger(ProblemValve.class);
  private static final int FIRST_ERROR = 400;

  private final JsonMapper json;

  ProblemValve(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    boolean isAnswered = response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0;
    if (isAnswered || !response.setErrorReported()) {
      return;
    }
    byte[] body = json.writeValueAsBytes(problem(response.getStatus()));
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException e) {
      log.debug("Nobody waits for the answer any more", e);
    }
  }

  private static Map<String, @Nullable Object> problem(int status) {
    HttpStatus known =
        Objects.requireNonNullElse(HttpStatus.resolve(status), HttpStatus.BAD_REQUEST);
    ProblemDetail problem = Problem.ofStatus(known);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("type", problem.getType());
    fields.put("title", problem.getTitle());
    fields.put("status", status);
    fields.put("detail", problem.getDetail());
    // No instance: what was asked for may not even be an address.
    fields.put("requestId", UUID.randomUUID());
    return fields;
  }
}
