package org.liveblogarchive.article.contract;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks at every answer of every test that runs the service, and fails where the contract does not
 * describe it.
 */
@Component
class ContractCheck extends OncePerRequestFilter {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TYPES = "urn:liveblog-archive:problem:";

  /** What the gateway answers for all operations, or asks for before the service is asked. */
  private static final Set<String> EVERYWHERE = Set.of("internal-error", "actor-unknown");

  private final Contract contract = Contract.read();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !path.startsWith("/api/") && !path.startsWith("/sitemap");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Contract.Operation> operation =
        contract.operation(request.getMethod().replace("HEAD", "GET"), request.getRequestURI());
    if (operation.isEmpty() || isStreamed(request)) {
      chain.doFilter(request, response);
      return;
    }
    ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, kept);
    List<String> flaws = flaws(operation.get(), request, kept, kept.getContentAsByteArray());
    if (!flaws.isEmpty()) {
      throw new IllegalStateException(
          "Not as contracts/openapi.yaml says of %s: %s".formatted(operation.get(), flaws));
    }
    kept.copyBodyToResponse();
  }

  /** What has no end, or is too large to be kept. */
  private static boolean isStreamed(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.endsWith("/stream")
        || path.endsWith("/export")
        || path.matches("/api/v1/liveblogs/[^/]+\\..+")
        || String.valueOf(request.getContentType()).startsWith("application/x-ndjson")
        || request.getMethod().equals("HEAD");
  }

  private List<String> flaws(
      Contract.Operation operation,
      HttpServletRequest request,
      HttpServletResponse response,
      byte[] body) {
    int status = response.getStatus();
    if (status >= 400) {
      // Without a body it is for the container to explain.
      return body.length == 0 ? List.of() : flawsOfProblem(operation, status, body);
    }
    List<String> flaws = new ArrayList<>();
    Set<String> known = contract.parameters(operation, "query").keySet();
    request
        .getParameterMap()
        .keySet()
        .forEach(
            name -> {
              if (!known.contains(name)) {
                flaws.add("it took the parameter " + name);
              }
            });
    JsonNode described =
        contract.resolved(operation.described().path("responses").path(String.valueOf(status)));
    if (described.isMissingNode()) {
      flaws.add("it answered " + status);
      return flaws;
    }
    String type = response.getContentType();
    if (body.length == 0 || type == null) {
      return flaws;
    }
    JsonNode content = described.path("content");
    MediaType parsed = MediaType.parseMediaType(type);
    String name = parsed.getType() + "/" + parsed.getSubtype();
    if (!content.has(name) && !content.has("*/*")) {
      flaws.add("it answered " + name);
    } else if (name.equals(MediaType.APPLICATION_JSON_VALUE) && content.has(name)) {
      flaws.addAll(contract.flaws(content.path(name).path("schema"), body));
    }
    return flaws;
  }

  private List<String> flawsOfProblem(Contract.Operation operation, int status, byte[] body) {
    JsonNode problem = JSON.readTree(body);
    String type = problem.path("type").asString("");
    String name = type.startsWith(TYPES) ? type.substring(TYPES.length()) : type;
    if (EVERYWHERE.contains(name)) {
      return List.of();
    }
    if (!operation.problems().contains(name)) {
      return List.of("it answered the problem " + name);
    }
    List<String> flaws = new ArrayList<>(contract.flaws(contract.schema("Problem"), body));
    if (contract.problems().getOrDefault(name, 0) != status) {
      flaws.add("%s came with the status %d".formatted(name, status));
    }
    return flaws;
  }
}
