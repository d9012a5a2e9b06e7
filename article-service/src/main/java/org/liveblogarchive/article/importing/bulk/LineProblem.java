package org.liveblogarchive.article.importing.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** Why a line failed, as a problem document (RFC 9457) tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineProblem(
    @Nullable URI type,
    @Nullable String title,
    int status,
    @Nullable String detail,
    @Nullable Object errors) {

  static LineProblem of(ProblemDetail problem) {
    Map<String, Object> members = problem.getProperties();
    return new LineProblem(
        problem.getType(),
        problem.getTitle(),
        problem.getStatus(),
        problem.getDetail(),
        members == null ? null : members.get("errors"));
  }
}
