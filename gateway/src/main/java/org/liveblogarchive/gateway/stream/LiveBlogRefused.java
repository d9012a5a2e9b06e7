package org.liveblogarchive.gateway.stream;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liveblogarchive.gateway.problems.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** The service's own problem, such as that there is no such live blog, told to each reader. */
class LiveBlogRefused extends Refusal {

  private static final Set<String> TOLD_ANYWAY =
      Set.of("type", "title", "status", "detail", "instance", "requestId");

  private final HttpStatus status;
  private final JsonNode document;
  private final @Nullable String retryAfter;

  private LiveBlogRefused(HttpStatus status, JsonNode document, @Nullable String retryAfter) {
    super(
        status,
        URI.create(document.path("type").asString("about:blank")),
        document.path("title").asString(status.getReasonPhrase()),
        document.path("detail").asString(status.getReasonPhrase()));
    this.status = status;
    this.document = document;
    this.retryAfter = retryAfter;
    if (retryAfter != null) {
      getHeaders().set(HttpHeaders.RETRY_AFTER, retryAfter);
    }
    for (String name : document.propertyNames()) {
      if (!TOLD_ANYWAY.contains(name)) {
        getBody().setProperty(name, document.get(name));
      }
    }
  }

  static LiveBlogRefused as(HttpStatus status, JsonNode document, @Nullable String retryAfter) {
    return new LiveBlogRefused(status, document, retryAfter);
  }

  /** The same once more: each answer adds its own request id. */
  LiveBlogRefused copy() {
    return new LiveBlogRefused(status, document, retryAfter);
  }

  /** Whether there is no such live blog, or no longer; anything else may pass. */
  boolean isFinal() {
    return getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)
        || getStatusCode().isSameCodeAs(HttpStatus.GONE);
  }
}
