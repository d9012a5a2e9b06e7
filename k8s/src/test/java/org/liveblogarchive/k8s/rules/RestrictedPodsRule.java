package org.liveblogarchive.k8s.rules;

import static org.liveblogarchive.k8s.objects.KubernetesObject.items;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.Container;
import org.liveblogarchive.k8s.objects.Manifests;
import org.liveblogarchive.k8s.objects.Workload;
import tools.jackson.databind.JsonNode;

/**
 * Pods obey the profile <a
 * href="https://kubernetes.io/docs/concepts/security/pod-security-standards/">restricted</a> and
 * more than that: their root is read-only and they have no token of the API server.
 */
final class RestrictedPodsRule implements Rule {

  private static final Set<String> VOLUMES =
      Set.of(
          "configMap", "secret", "emptyDir", "persistentVolumeClaim", "projected", "downwardAPI");
  private static final List<String> OF_THE_HOST = List.of("hostNetwork", "hostPID", "hostIPC");

  @Override
  public Stream<String> findings(Manifests manifests) {
    Stream<String> accounts =
        manifests
            .ofKind("ServiceAccount")
            .filter(account -> !isFalse(account.json().path("automountServiceAccountToken")))
            .map(account -> account.title() + " must not mount its token");
    return Stream.of(
            accounts,
            manifests.workloads().flatMap(RestrictedPodsRule::ofPod),
            manifests.containers().flatMap(RestrictedPodsRule::ofContainer))
        .flatMap(findings -> findings);
  }

  private static Stream<String> ofPod(Workload workload) {
    JsonNode pod = workload.pod();
    JsonNode security = pod.path("securityContext");
    Findings findings = new Findings(workload.object().title());
    findings.unless(isTrue(security.path("runAsNonRoot")), "must run as non-root (runAsNonRoot)");
    findings.unless(security.path("runAsUser").asInt(0) > 0, "must name a user other than root");
    findings.unless(
        security.at("/seccompProfile/type").asString("").equals("RuntimeDefault"),
        "must have the seccomp profile RuntimeDefault");
    findings.unless(
        isFalse(pod.path("automountServiceAccountToken")),
        "must not mount a service account token");
    findings.unless(isFalse(pod.path("enableServiceLinks")), "must not get services as variables");
    OF_THE_HOST.forEach(name -> findings.unless(!isTrue(pod.path(name)), "must not use " + name));
    items(pod.path("volumes"))
        .forEach(
            volume ->
                volume
                    .propertyStream()
                    .map(property -> property.getKey())
                    .filter(key -> !key.equals("name"))
                    .forEach(
                        kind ->
                            findings.unless(
                                VOLUMES.contains(kind), "must not have a volume of kind " + kind)));
    return findings.stream();
  }

  private static Stream<String> ofContainer(Container container) {
    JsonNode security = container.json().path("securityContext");
    Findings findings = new Findings(container.title());
    findings.unless(
        isFalse(security.path("allowPrivilegeEscalation")), "must forbid privilege escalation");
    findings.unless(
        isTrue(security.path("readOnlyRootFilesystem")), "must have a read-only root file system");
    findings.unless(!isTrue(security.path("privileged")), "must not be privileged");
    findings.unless(
        security.at("/capabilities/drop").toString().equals("[\"ALL\"]"),
        "must drop ALL capabilities");
    findings.unless(!security.at("/capabilities").has("add"), "must not add capabilities");
    findings.unless(
        !security.has("runAsUser") || security.path("runAsUser").asInt(0) > 0, "must not be root");
    findings.unless(
        !security.has("runAsNonRoot") || isTrue(security.path("runAsNonRoot")), "must not be root");
    findings.unless(
        container.ports().count() == 0
            || items(container.json().path("ports")).noneMatch(port -> port.has("hostPort")),
        "must not use a port of the host");
    return findings.stream();
  }

  private static boolean isTrue(JsonNode value) {
    return value.asBoolean(false);
  }

  private static boolean isFalse(JsonNode value) {
    return value.isBoolean() && !value.asBoolean(true);
  }
}
