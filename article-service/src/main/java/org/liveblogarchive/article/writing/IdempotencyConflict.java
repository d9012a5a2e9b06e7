package org.liveblogarchive.article.writing;

import org.liveblogarchive.article.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * An idempotency key cannot be answered: it was used otherwise, or its first request still runs.
 */
final class IdempotencyConflict extends Problem {

  private IdempotencyConflict(HttpStatus status, String type, String title, String detail) {
    super(status, type, title, detail);
  }

  static IdempotencyConflict reused(IdempotencyKey key) {
    return new IdempotencyConflict(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "idempotency-key-reused",
        "Idempotency key reused",
        "The Idempotency-Key '%s' was sent with another request before.".formatted(key.key()));
  }

  static IdempotencyConflict inFlight(IdempotencyKey key) {
    IdempotencyConflict conflict =
        new IdempotencyConflict(
            HttpStatus.CONFLICT,
            "request-in-progress",
            "Request in progress",
            "The first request with the Idempotency-Key '%s' is not finished; repeat it a moment later."
                .formatted(key.key()));
    conflict.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
    return conflict;
  }
}
