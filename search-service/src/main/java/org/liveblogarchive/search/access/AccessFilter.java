package org.liveblogarchive.search.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Lets through what everybody may ask, and what the gateway's token opens. This service decides it
 * itself, whatever was decided before.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AccessFilter extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";

  private final TokenVerifier verifier;
  private final ObjectProvider<HandlerExceptionResolver> problems;

  AccessFilter(TokenVerifier verifier, ObjectProvider<HandlerExceptionResolver> problems) {
    this.verifier = verifier;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      admit(request);
    } catch (Refused refused) {
      problems.getObject().resolveException(request, response, null, refused);
      return;
    }
    chain.doFilter(request, response);
  }

  private void admit(HttpServletRequest request) {
    // Understood exactly as the endpoints are found.
    Optional<String> scope =
        AccessRules.scope(
            request.getMethod(),
            ServletRequestPathUtils.parseAndCache(request).pathWithinApplication());
    String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (credentials != null && credentials.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      VerifiedToken token = verifier.verify(credentials.substring(BEARER.length()).strip());
      scope
          .filter(wanted -> !token.scopes().contains(wanted))
          .ifPresent(
              missing -> {
                throw Refused.withoutScope(missing);
              });
    } else if (scope.isPresent()) {
      throw Refused.withoutToken(scope.get());
    }
  }
}
