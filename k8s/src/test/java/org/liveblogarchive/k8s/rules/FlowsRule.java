package org.liveblogarchive.k8s.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.Manifests;
import org.liveblogarchive.k8s.objects.Pods;

/** Policies let through every connection that is needed, and no other. */
final class FlowsRule implements Rule {

  private static final String ARTICLES = "article-service";
  private static final String SEARCH = "search-service";
  private static final String GATEWAY = "gateway";
  private static final String DNS = "namespace kube-system";
  private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0/0", "::/0");

  private static final Set<Flow> NEEDED =
      Set.of(
          new Flow(Flow.ANYONE, GATEWAY, 8080),
          new Flow(GATEWAY, ARTICLES, 8081),
          new Flow(GATEWAY, SEARCH, 8082),
          // The change feed.
          new Flow(SEARCH, ARTICLES, 8081),
          // Internal tokens, and the keys that verify them.
          new Flow(SEARCH, GATEWAY, 8180),
          new Flow(ARTICLES, GATEWAY, 8180),
          new Flow(GATEWAY, DNS, 53),
          new Flow(ARTICLES, DNS, 53),
          new Flow(SEARCH, DNS, 53));

  /** Each is switched on by a component. */
  private static final Set<Flow> PERMITTED =
      Set.of(
          new Flow(SEARCH, Flow.INTERNET, 443),
          new Flow(SEARCH, Flow.INTERNET, 8443),
          new Flow(ARTICLES, Flow.INTERNET, 443),
          new Flow(GATEWAY, Flow.INTERNET, 443));

  @Override
  public Stream<String> findings(Manifests manifests) {
    Set<Flow> open = new NetworkPolicies(manifests).flows();
    Set<Flow> needed = needed(manifests);
    Stream<String> blocked =
        needed.stream()
            .filter(flow -> !open.contains(flow))
            .map(flow -> "NetworkPolicies block a flow that is needed: " + flow);
    Stream<String> surplus =
        open.stream()
            .filter(flow -> !needed.contains(flow) && !PERMITTED.contains(flow))
            .map(flow -> "NetworkPolicies allow a flow that nobody needs: " + flow);
    return Stream.concat(blocked, surplus);
  }

  private static Set<Flow> needed(Manifests manifests) {
    Set<String> pods = manifests.pods().stream().map(Pods::name).collect(Collectors.toSet());
    Set<Flow> needed = new HashSet<>(NEEDED);
    if (pods.contains("postgresql")) {
      needed.add(new Flow(ARTICLES, "postgresql", 5432));
    } else if (pods.contains("articles-db")) {
      needed.addAll(
          Set.of(
              new Flow(ARTICLES, "articles-db", 5432),
              new Flow("articles-db", "articles-db", 5432),
              new Flow("articles-db", DNS, 53),
              // The API server and the object store.
              new Flow("articles-db", Flow.ANYONE, 443),
              new Flow("articles-db", Flow.ANYONE, 6443),
              new Flow("namespace cnpg-system", "articles-db", 5432),
              new Flow("namespace cnpg-system", "articles-db", 8000)));
    } else {
      ANY_ADDRESS.forEach(address -> needed.add(new Flow(ARTICLES, address, 5432)));
    }
    if (pods.contains("elasticsearch")) {
      needed.add(new Flow(SEARCH, "elasticsearch", 9200));
    } else if (pods.contains("search")) {
      needed.addAll(
          Set.of(
              new Flow(SEARCH, "search", 9200),
              new Flow("search", "search", 9200),
              new Flow("search", "search", 9300),
              new Flow("search", DNS, 53),
              new Flow("namespace elastic-system", "search", 9200)));
    } else {
      ANY_ADDRESS.forEach(address -> needed.add(new Flow(SEARCH, address, 9243)));
    }
    if (pods.contains("redis")) {
      needed.add(new Flow(GATEWAY, "redis", 6379));
    } else {
      ANY_ADDRESS.forEach(address -> needed.add(new Flow(GATEWAY, address, 6379)));
    }
    return needed;
  }
}
