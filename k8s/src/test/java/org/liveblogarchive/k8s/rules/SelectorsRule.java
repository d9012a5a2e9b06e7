package org.liveblogarchive.k8s.rules;

import static org.liveblogarchive.k8s.objects.KubernetesObject.items;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.KubernetesObject;
import org.liveblogarchive.k8s.objects.Manifests;
import org.liveblogarchive.k8s.objects.Workload;
import tools.jackson.databind.JsonNode;

/** Every selector means pods that there are, and a workload finds its own. */
final class SelectorsRule implements Rule {

  private static final Map<String, Function<KubernetesObject, JsonNode>> SELECTORS =
      Map.of(
          "Service", PortsRule::selector,
          "PodDisruptionBudget", object -> object.spec().path("selector"),
          "NetworkPolicy", object -> object.spec().path("podSelector"));

  @Override
  public Stream<String> findings(Manifests manifests) {
    return Stream.of(
            manifests.objects().stream().flatMap(object -> ofObject(object, manifests)),
            manifests.ofKind("NetworkPolicy").flatMap(policy -> ofPeers(policy, manifests)),
            manifests.workloads().flatMap(SelectorsRule::ofWorkload),
            manifests
                .ofKind("HorizontalPodAutoscaler")
                .flatMap(scaler -> ofScaler(scaler, manifests)))
        .flatMap(findings -> findings);
  }

  private static Stream<String> ofObject(KubernetesObject object, Manifests manifests) {
    Function<KubernetesObject, JsonNode> selector = SELECTORS.get(object.kind());
    return selector == null
        ? Stream.empty()
        : nobody(object, "its selector", selector.apply(object), manifests);
  }

  private static Stream<String> ofPeers(KubernetesObject policy, Manifests manifests) {
    Stream<JsonNode> from =
        items(policy.spec().path("ingress")).flatMap(rule -> items(rule.path("from")));
    Stream<JsonNode> to =
        items(policy.spec().path("egress")).flatMap(rule -> items(rule.path("to")));
    return Stream.concat(from, to)
        .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
        .flatMap(
            peer -> nobody(policy, "the selector of a peer", peer.path("podSelector"), manifests));
  }

  private static Stream<String> ofWorkload(Workload workload) {
    Findings findings = new Findings(workload.object().title());
    Map<String, String> labels = workload.pods().labels();
    findings.unless(
        !workload.selector().isEmpty()
            && labels.entrySet().containsAll(workload.selector().entrySet()),
        "has a selector that matches nothing: its own pods have other labels");
    items(workload.pod().path("topologySpreadConstraints"))
        .forEach(
            constraint ->
                findings.unless(
                    workload.pods().areSelectedBy(constraint.path("labelSelector")),
                    "spreads pods that are not its own"));
    return findings.stream();
  }

  private static Stream<String> ofScaler(KubernetesObject scaler, Manifests manifests) {
    JsonNode target = scaler.spec().path("scaleTargetRef");
    return manifests.has(target.path("kind").asString(""), target.path("name").asString(""))
        ? Stream.empty()
        : Stream.of(scaler.title() + " scales what there is not: " + target);
  }

  private static Stream<String> nobody(
      KubernetesObject object, String what, JsonNode selector, Manifests manifests) {
    return manifests.pods().stream().anyMatch(pods -> pods.areSelectedBy(selector))
        ? Stream.empty()
        : Stream.of("%s matches nothing: %s is %s".formatted(object.title(), what, selector));
  }
}
