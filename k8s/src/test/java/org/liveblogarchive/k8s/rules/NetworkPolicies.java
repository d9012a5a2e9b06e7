package org.liveblogarchive.k8s.rules;

import static org.liveblogarchive.k8s.objects.KubernetesObject.items;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.KubernetesObject;
import org.liveblogarchive.k8s.objects.Manifests;
import org.liveblogarchive.k8s.objects.Pods;
import org.liveblogarchive.k8s.objects.Port;
import tools.jackson.databind.JsonNode;

/** What all policies together let through, read as a network plugin reads them. */
final class NetworkPolicies {

  private static final Port EVERY = new Port("", 0);
  private static final String PRIVATE = "10.0.0.0/8";
  private static final String PRIVATE6 = "fc00::/7";

  private final List<KubernetesObject> policies;
  private final List<Pods> pods;

  NetworkPolicies(Manifests manifests) {
    policies = manifests.ofKind("NetworkPolicy").toList();
    pods = manifests.pods();
  }

  /** Every flow between pods, from outside and to the outside. */
  Set<Flow> flows() {
    Set<Flow> flows = new TreeSet<>(Comparator.comparing(Flow::toString));
    for (Pods from : pods) {
      for (Pods to : pods) {
        to.ports().stream()
            .filter(port -> letsOut(from, to, port) && letsIn(from, to, port))
            .forEach(port -> flows.add(new Flow(from.name(), to.name(), port.number())));
      }
      outside(from).forEach(flows::add);
    }
    return flows;
  }

  private boolean letsOut(Pods from, Pods to, Port port) {
    return isOpen(from, "Egress")
        || rules(from, "egress").anyMatch(rule -> means(rule, "to", to) && allows(rule, port));
  }

  private boolean letsIn(Pods from, Pods to, Port port) {
    return isOpen(to, "Ingress")
        || rules(to, "ingress").anyMatch(rule -> means(rule, "from", from) && allows(rule, port));
  }

  private Stream<Flow> outside(Pods own) {
    Stream<Flow> in =
        isOpen(own, "Ingress")
            ? Stream.of(new Flow(Flow.ANYONE, own.name(), EVERY.number()))
            : rules(own, "ingress")
                .flatMap(
                    rule ->
                        strangers(rule, "from")
                            .flatMap(
                                peer ->
                                    ports(rule, own)
                                        .map(port -> new Flow(peer, own.name(), port.number()))));
    Stream<Flow> out =
        isOpen(own, "Egress")
            ? Stream.of(new Flow(own.name(), Flow.ANYONE, EVERY.number()))
            : rules(own, "egress")
                .flatMap(
                    rule ->
                        strangers(rule, "to")
                            .flatMap(
                                peer ->
                                    ports(rule, own)
                                        .map(port -> new Flow(own.name(), peer, port.number()))));
    return Stream.concat(in, out);
  }

  /** Pods that no policy selects for a direction may do everything in it. */
  private boolean isOpen(Pods pods, String direction) {
    return of(pods)
        .noneMatch(
            policy ->
                items(policy.spec().path("policyTypes"))
                    .anyMatch(type -> type.asString("").equals(direction)));
  }

  private Stream<JsonNode> rules(Pods pods, String direction) {
    return of(pods).flatMap(policy -> items(policy.spec().path(direction)));
  }

  private Stream<KubernetesObject> of(Pods pods) {
    return policies.stream()
        .filter(policy -> pods.areSelectedBy(policy.spec().path("podSelector")));
  }

  private static boolean means(JsonNode rule, String peers, Pods others) {
    return !rule.has(peers)
        || items(rule.path(peers))
            .anyMatch(
                peer ->
                    peer.has("podSelector")
                        && !peer.has("namespaceSelector")
                        && others.areSelectedBy(peer.path("podSelector")));
  }

  private static boolean allows(JsonNode rule, Port port) {
    return !rule.has("ports")
        || items(rule.path("ports"))
            .anyMatch(allowed -> port.isCalled(allowed.path("port").asString("")));
  }

  private static Stream<Port> ports(JsonNode rule, Pods own) {
    return rule.has("ports")
        ? items(rule.path("ports"))
            .map(port -> port.path("port").asString(""))
            .map(
                port ->
                    own.ports().stream()
                        .filter(listened -> listened.name().equals(port))
                        .findFirst()
                        .orElseGet(() -> new Port("", Integer.parseInt(port))))
        : Stream.of(EVERY);
  }

  private static Stream<String> strangers(JsonNode rule, String peers) {
    return rule.has(peers)
        ? items(rule.path(peers))
            .filter(peer -> peer.has("namespaceSelector") || peer.has("ipBlock"))
            .map(NetworkPolicies::nameOf)
        : Stream.of(Flow.ANYONE);
  }

  private static String nameOf(JsonNode peer) {
    if (peer.has("namespaceSelector")) {
      JsonNode labels = peer.at("/namespaceSelector/matchLabels");
      return "namespace " + labels.path("kubernetes.io/metadata.name").asString(labels.toString());
    }
    JsonNode block = peer.path("ipBlock");
    boolean onlyPublic =
        items(block.path("except"))
            .anyMatch(
                range -> range.asString("").equals(PRIVATE) || range.asString("").equals(PRIVATE6));
    return onlyPublic ? Flow.INTERNET : block.path("cidr").asString("");
  }
}
