package org.liveblogarchive.k8s.rules;

import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.Container;
import org.liveblogarchive.k8s.objects.Manifests;
import tools.jackson.databind.JsonNode;

/**
 * Every container says when it has started, when it is lost and when it takes requests. A service
 * is lost only for reasons of its own: its liveness is not its readiness, nor its whole health.
 */
final class ProbesRule implements Rule {

  private static final List<String> PROBES =
      List.of("startupProbe", "livenessProbe", "readinessProbe");

  @Override
  public Stream<String> findings(Manifests manifests) {
    return manifests
        .containers()
        .filter(container -> !container.initial())
        .flatMap(ProbesRule::ofContainer);
  }

  private static Stream<String> ofContainer(Container container) {
    Findings findings = new Findings(container.title());
    for (String name : PROBES) {
      JsonNode probe = container.json().path(name);
      findings.unless(probe.isObject(), "has no " + name);
      String port = probe.at("/httpGet/port").asString(probe.at("/tcpSocket/port").asString(""));
      findings.unless(
          port.isEmpty() || container.exposes(port),
          "has a %s on the port %s, which it does not expose".formatted(name, port));
    }
    if (container.json().path("livenessProbe").has("httpGet")) {
      findings.unless(
          path(container, "livenessProbe").endsWith("/health/liveness")
              && path(container, "startupProbe").endsWith("/health/liveness"),
          "has a livenessProbe or startupProbe that looks at more than the process itself");
      findings.unless(
          path(container, "readinessProbe").endsWith("/health/readiness"),
          "has a readinessProbe that does not ask for readiness");
    }
    return findings.stream();
  }

  private static String path(Container container, String probe) {
    return container.json().path(probe).at("/httpGet/path").asString("");
  }
}
