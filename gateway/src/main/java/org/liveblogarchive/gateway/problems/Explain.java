package org.liveblogarchive.gateway.problems;

import java.net.URI;
import org.liveblogarchive.gateway.door.Stage;
import org.liveblogarchive.gateway.door.Step;
import org.liveblogarchive.gateway.tracing.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** Answers whatever went wrong with a problem document, once, for all of the gateway. */
@Component
class Explain implements Step {

  private static final Logger log = LoggerFactory.getLogger(Explain.class);

  private final ProblemDocuments documents;

  Explain(ProblemDocuments documents) {
    this.documents = documents;
  }

  @Override
  public Stage stage() {
    return Stage.EXPLAIN;
  }

  @Override
  public Mono<Void> pass(ServerWebExchange exchange, WebFilterChain rest) {
    return rest.filter(exchange).onErrorResume(failure -> explain(exchange, failure));
  }

  private Mono<Void> explain(ServerWebExchange exchange, Throwable failure) {
    ServerHttpResponse response = exchange.getResponse();
    if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      // Too late to say anything: the framework cuts the connection, which tells the caller enough.
      return Mono.error(failure);
    }
    String requestId = RequestId.of(exchange);
    ProblemDetail problem = problemFor(failure, requestId);
    problem.setInstance(URI.create(exchange.getRequest().getPath().value()));

    HttpHeaders headers = response.getHeaders();
    // A service may have begun an answer that never came; its length would not fit this one.
    headers.clear();
    if (failure instanceof Refusal refusal) {
      headers.putAll(refusal.getHeaders());
    }
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.setCacheControl(CacheControl.noStore());
    response.setStatusCode(HttpStatusCode.valueOf(problem.getStatus()));
    byte[] document = documents.write(problem, requestId);
    headers.setContentLength(document.length);
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(document)));
  }

  /** One failure may be told to many callers at once, each with a request of its own. */
  private static ProblemDetail copy(ProblemDetail shared) {
    ProblemDetail own =
        ProblemDetail.forStatusAndDetail(
            HttpStatusCode.valueOf(shared.getStatus()), shared.getDetail());
    own.setType(shared.getType());
    own.setTitle(shared.getTitle());
    if (shared.getProperties() != null) {
      shared.getProperties().forEach(own::setProperty);
    }
    return own;
  }

  private static ProblemDetail problemFor(Throwable failure, String requestId) {
    return switch (failure) {
      case Refusal refusal -> copy(refusal.getBody());
      case ErrorResponse answered when answered.getStatusCode().is4xxClientError() ->
          StandardProblem.forStatus(answered.getStatusCode()).detail();
      default -> {
        try (var _ = MDC.putCloseable("requestId", requestId)) {
          log.error("A request could not be handled", failure);
        }
        yield StandardProblem.INTERNAL_ERROR.detail();
      }
    };
  }
}
