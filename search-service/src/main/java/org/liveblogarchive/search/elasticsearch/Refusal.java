package org.liveblogarchive.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why Elasticsearch refused a request or one item of a bulk request.
 *
 * @param status HTTP status
 * @param error what Elasticsearch says about it
 */
record Refusal(int status, ErrorCause error) {

  // An operator's doing, and not the fault of what was sent.
  private static final Set<Integer> NOT_NOW = Set.of(401, 403, 429);
  private static final String INDEX_CLOSED = "index_closed_exception";

  static Refusal of(ElasticsearchException failure) {
    return new Refusal(failure.status(), failure.error());
  }

  boolean isMissingIndex() {
    return "index_not_found_exception".equals(error.type());
  }

  boolean isExistingIndex() {
    return "resource_already_exists_exception".equals(error.type());
  }

  boolean isStaleVersion() {
    return status == 409;
  }

  boolean isTemporary() {
    return status >= 500 || NOT_NOW.contains(status) || INDEX_CLOSED.equals(error.type());
  }

  String reason() {
    StringBuilder reason = new StringBuilder();
    for (@Nullable ErrorCause cause = error; cause != null; cause = cause.causedBy()) {
      reason
          .append(reason.isEmpty() ? "" : "; ")
          .append(cause.type())
          .append(": ")
          .append(cause.reason());
    }
    return reason.toString();
  }
}
