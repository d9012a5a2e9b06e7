package org.liveblogarchive.k8s.rules;

import static org.liveblogarchive.k8s.objects.KubernetesObject.items;

import java.time.Duration;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.KubernetesObject;
import org.liveblogarchive.k8s.objects.Manifests;
import org.liveblogarchive.k8s.objects.Workload;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A pod of a service waits until nobody sends it anything, and then has the time to end what it has
 * begun.
 */
final class ShutdownRule implements Rule {

  /** Requests are drained in one phase, the work behind them in another. */
  private static final int PHASES = 2;

  @Override
  public Stream<String> findings(Manifests manifests) {
    return manifests
        .ofKind("Deployment")
        .map(Workload::new)
        .flatMap(workload -> ofService(workload, manifests));
  }

  private static Stream<String> ofService(Workload service, Manifests manifests) {
    Duration pause =
        Duration.ofSeconds(
            items(service.pod().path("containers"))
                .mapToInt(json -> json.at("/lifecycle/preStop/sleep/seconds").asInt(0))
                .max()
                .orElse(0));
    Duration phase = phase(service, manifests);
    Duration grace =
        Duration.ofSeconds(service.pod().path("terminationGracePeriodSeconds").asInt(30));
    Findings findings = new Findings(service.object().title());
    findings.unless(!pause.isZero(), "does not wait (preStop) until nobody sends it anything");
    findings.unless(
        grace.compareTo(pause.plus(phase.multipliedBy(PHASES))) > 0,
        "is killed after %s, yet it may take %s and %d times %s"
            .formatted(grace, pause, PHASES, phase));
    return findings.stream();
  }

  private static Duration phase(Workload service, Manifests manifests) {
    return manifests
        .ofKind("ConfigMap")
        .filter(map -> mounts(service, map))
        .map(map -> map.json().path("data").path("common.yaml").asString(""))
        .map(yaml -> YAMLMapper.builder().build().readTree(yaml))
        .map(common -> common.at("/spring/lifecycle/timeout-per-shutdown-phase"))
        .map(JsonNode::asString)
        .map(seconds -> Duration.parse("PT" + seconds))
        .findFirst()
        .orElse(Duration.ofSeconds(30));
  }

  private static boolean mounts(Workload service, KubernetesObject map) {
    return items(service.pod().path("volumes"))
        .anyMatch(volume -> volume.at("/configMap/name").asString("").equals(map.name()));
  }
}
