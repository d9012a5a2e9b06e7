package org.liveblogarchive.search.access;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What callers are told who may not ask, as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessProblems {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refused refused) {
    return ResponseEntity.status(refused.getStatusCode())
        .headers(refused.getHeaders())
        .body(refused.getBody());
  }
}
