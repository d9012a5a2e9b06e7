package org.liveblogarchive.k8s.rules;

import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.KubernetesObject;
import org.liveblogarchive.k8s.objects.Manifests;
import org.liveblogarchive.k8s.objects.Workload;
import tools.jackson.databind.JsonNode;

/** How many pods there are is said in one place, and one of them may always be evicted. */
final class ReplicasRule implements Rule {

  @Override
  public Stream<String> findings(Manifests manifests) {
    return Stream.concat(
        manifests.ofKind("HorizontalPodAutoscaler").flatMap(scaler -> ofScaler(scaler, manifests)),
        manifests.ofKind("PodDisruptionBudget").flatMap(budget -> ofBudget(budget, manifests)));
  }

  private static Stream<String> ofScaler(KubernetesObject scaler, Manifests manifests) {
    Findings findings = new Findings(scaler.title());
    String target = scaler.spec().at("/scaleTargetRef/name").asString("");
    findings.unless(
        manifests
            .ofKind("Deployment")
            .filter(deployment -> deployment.name().equals(target))
            .noneMatch(deployment -> deployment.spec().has("replicas")),
        "is in conflict with the replicas that Deployment/" + target + " has");
    int least = scaler.spec().path("minReplicas").asInt(1);
    findings.unless(
        least >= 2 && least <= scaler.spec().path("maxReplicas").asInt(0),
        "must keep at least two replicas and at most maxReplicas");
    return findings.stream();
  }

  private static Stream<String> ofBudget(KubernetesObject budget, Manifests manifests) {
    List<Workload> own =
        manifests
            .workloads()
            .filter(workload -> workload.pods().areSelectedBy(budget.spec().path("selector")))
            .toList();
    JsonNode most = budget.spec().path("maxUnavailable");
    boolean evictable =
        most.isMissingNode()
            ? own.stream()
                .allMatch(
                    workload ->
                        budget.spec().path("minAvailable").asInt(0) < replicas(workload, manifests))
            : !most.asString("").equals("0") && !most.asString("").equals("0%");
    return evictable
        ? Stream.empty()
        : Stream.of(budget.title() + " never lets a pod go, so no node can be drained");
  }

  private static int replicas(Workload workload, Manifests manifests) {
    return manifests
        .ofKind("HorizontalPodAutoscaler")
        .filter(
            scaler -> scaler.spec().at("/scaleTargetRef/name").asString("").equals(workload.name()))
        .map(scaler -> scaler.spec().path("minReplicas").asInt(1))
        .findFirst()
        .orElse(workload.object().spec().path("replicas").asInt(1));
  }
}
