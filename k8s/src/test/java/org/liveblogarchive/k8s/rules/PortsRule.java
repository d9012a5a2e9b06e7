package org.liveblogarchive.k8s.rules;

import static org.liveblogarchive.k8s.objects.KubernetesObject.items;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.Container;
import org.liveblogarchive.k8s.objects.KubernetesObject;
import org.liveblogarchive.k8s.objects.Manifests;
import org.liveblogarchive.k8s.objects.Pods;
import org.liveblogarchive.k8s.objects.Port;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every port that a Service, a policy, a route or an ingress names is one that a container exposes,
 * and no container exposes a port that nobody uses.
 */
final class PortsRule implements Rule {

  @Override
  public Stream<String> findings(Manifests manifests) {
    return Stream.of(
            manifests.ofKind("Service").flatMap(service -> ofService(service, manifests)),
            manifests.ofKind("NetworkPolicy").flatMap(policy -> ofPolicy(policy, manifests)),
            manifests.ofKind("Ingress").flatMap(ingress -> ofIngress(ingress, manifests)),
            manifests.ofKind("HTTPRoute").flatMap(route -> ofRoute(route, manifests)),
            manifests.containers().flatMap(container -> unused(container, manifests)))
        .flatMap(findings -> findings);
  }

  private static Stream<String> ofService(KubernetesObject service, Manifests manifests) {
    List<Pods> pods = selectedBy(service, manifests);
    return items(service.spec().path("ports"))
        .map(PortsRule::targetOf)
        .filter(target -> !pods.isEmpty() && pods.stream().noneMatch(p -> p.listenOn(target)))
        .map(
            target ->
                "%s leads to the port %s, which no container of its pods exposes"
                    .formatted(service.title(), target));
  }

  private static Stream<String> ofPolicy(KubernetesObject policy, Manifests manifests) {
    List<Pods> own =
        manifests.pods().stream()
            .filter(pods -> pods.areSelectedBy(policy.spec().path("podSelector")))
            .toList();
    Stream<String> incoming =
        items(policy.spec().path("ingress"))
            .flatMap(rule -> items(rule.path("ports")))
            .map(port -> port.path("port").asString(""))
            .filter(port -> own.stream().noneMatch(pods -> pods.listenOn(port)))
            .map(
                port ->
                    "%s lets others in at the port %s, which none of its pods exposes"
                        .formatted(policy.title(), port));
    Stream<String> outgoing =
        items(policy.spec().path("egress"))
            .flatMap(
                rule ->
                    items(rule.path("to"))
                        .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                        .flatMap(peer -> unreachable(policy, rule, peer, manifests)));
    return Stream.concat(incoming, outgoing);
  }

  private static Stream<String> unreachable(
      KubernetesObject policy, JsonNode rule, JsonNode peer, Manifests manifests) {
    List<Pods> others =
        manifests.pods().stream()
            .filter(pods -> pods.areSelectedBy(peer.path("podSelector")))
            .toList();
    return items(rule.path("ports"))
        .map(port -> port.path("port").asString(""))
        .filter(port -> !others.isEmpty() && others.stream().noneMatch(p -> p.listenOn(port)))
        .map(
            port ->
                "%s lets its pods reach the port %s, which the others do not expose"
                    .formatted(policy.title(), port));
  }

  private static Stream<String> ofIngress(KubernetesObject ingress, Manifests manifests) {
    return items(ingress.spec().path("rules"))
        .flatMap(rule -> items(rule.at("/http/paths")))
        .map(path -> path.at("/backend/service"))
        .flatMap(
            backend ->
                backend(
                    ingress,
                    backend.path("name").asString(""),
                    backend.at("/port/name").asString(backend.at("/port/number").asString("")),
                    manifests));
  }

  private static Stream<String> ofRoute(KubernetesObject route, Manifests manifests) {
    return items(route.spec().path("rules"))
        .flatMap(rule -> items(rule.path("backendRefs")))
        .flatMap(
            backend ->
                backend(
                    route,
                    backend.path("name").asString(""),
                    backend.path("port").asString(""),
                    manifests));
  }

  private static Stream<String> backend(
      KubernetesObject object, String service, String port, Manifests manifests) {
    boolean exists =
        manifests
            .ofKind("Service")
            .filter(candidate -> candidate.name().equals(service))
            .flatMap(candidate -> items(candidate.spec().path("ports")))
            .anyMatch(
                own ->
                    own.path("port").asString("").equals(port)
                        || own.path("name").asString("").equals(port));
    return exists
        ? Stream.empty()
        : Stream.of(
            "%s leads to the port %s of the Service %s, which there is not"
                .formatted(object.title(), port, service));
  }

  private static Stream<String> unused(Container container, Manifests manifests) {
    Pods pods = container.workload().pods();
    Set<String> used = new HashSet<>();
    for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
      used.add(container.json().path(probe).at("/httpGet/port").asString(""));
    }
    manifests
        .ofKind("Service")
        .filter(service -> pods.areSelectedBy(selector(service)))
        .flatMap(service -> items(service.spec().path("ports")))
        .forEach(port -> used.add(targetOf(port)));
    return container
        .ports()
        .filter(port -> used.stream().noneMatch(port::isCalled))
        .map(Port::number)
        .map(
            port ->
                "%s exposes the port %d, which no Service and no probe uses"
                    .formatted(container.title(), port));
  }

  private static List<Pods> selectedBy(KubernetesObject service, Manifests manifests) {
    return manifests.pods().stream().filter(pods -> pods.areSelectedBy(selector(service))).toList();
  }

  /** A Service's selector is a bare map of labels. */
  static JsonNode selector(KubernetesObject service) {
    ObjectNode selector = JsonNodeFactory.instance.objectNode();
    selector.set("matchLabels", service.spec().path("selector"));
    return selector;
  }

  private static String targetOf(JsonNode port) {
    return port.path("targetPort").asString(port.path("port").asString(""));
  }
}
