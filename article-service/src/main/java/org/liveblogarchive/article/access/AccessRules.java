package org.liveblogarchive.article.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which scope a request takes. The first rule that fits counts; one for writes fits them all. */
final class AccessRules {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  private static final List<Rule> RULES =
      List.of(
          all("/internal/changes", "feed:read"),
          all("/internal/snapshot", "feed:read"),
          all("/internal/manifest", "feed:read"),
          all("/internal/**", "archive:admin"),
          writes("/api/v1/imports", "archive:import"),
          writes("/api/v1/liveblogs/{liveBlog}/erase", "archive:admin"),
          writes("/api/v1/liveblogs/{liveBlog}/entries/{entry}/erase", "archive:admin"),
          writes("/**", "liveblog:write"));

  private AccessRules() {}

  /** Returns the scope; none where everybody may ask. */
  static Optional<String> scope(String method, PathContainer path) {
    boolean reads = READS.contains(method);
    return RULES.stream()
        .filter(rule -> !(reads && rule.writesOnly()) && rule.path().matches(path))
        .map(Rule::scope)
        .findFirst();
  }

  private static Rule all(String path, String scope) {
    return new Rule(PathPatternParser.defaultInstance.parse(path), false, scope);
  }

  private static Rule writes(String path, String scope) {
    return new Rule(PathPatternParser.defaultInstance.parse(path), true, scope);
  }

  private record Rule(PathPattern path, boolean writesOnly, String scope) {}
}
