package org.liveblogarchive.k8s.rules;

import static org.liveblogarchive.k8s.objects.KubernetesObject.items;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.k8s.objects.Container;
import org.liveblogarchive.k8s.objects.Manifests;
import tools.jackson.databind.JsonNode;

/**
 * Every file in a ConfigMap is one that a service reads, and every service finds the two it reads:
 * {@code common.yaml} and the one called like itself, in the folder that {@code CONFIG_DIR} names.
 */
final class ConfigurationRule implements Rule {

  private static final String NAME = "app.kubernetes.io/name";

  @Override
  public Stream<String> findings(Manifests manifests) {
    Set<String> read =
        manifests.containers().flatMap(ConfigurationRule::filesOf).collect(Collectors.toSet());
    Stream<String> unread =
        manifests
            .ofKind("ConfigMap")
            .flatMap(
                map ->
                    map.json()
                        .path("data")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .filter(key -> !read.contains(map.name() + "/" + key))
                        .map(key -> map.title() + " has a key that no container reads: " + key));
    Stream<String> missing =
        manifests
            .containers()
            .flatMap(container -> filesOf(container).map(file -> new Needed(container, file)))
            .filter(needed -> !isThere(needed.file(), manifests))
            .map(needed -> needed.container().title() + " finds no " + needed.file());
    return Stream.concat(unread, missing);
  }

  private record Needed(Container container, String file) {}

  /** What a container reads, as name of the ConfigMap and key. */
  private static Stream<String> filesOf(Container container) {
    String folder =
        items(container.json().path("env"))
            .filter(variable -> variable.path("name").asString("").equals("CONFIG_DIR"))
            .map(variable -> variable.path("value").asString(""))
            .findFirst()
            .orElse("");
    String service = container.workload().pods().labels().getOrDefault(NAME, "");
    return items(container.json().path("volumeMounts"))
        .filter(mount -> mount.path("mountPath").asString("").equals(folder))
        .map(mount -> container.workload().volume(mount.path("name").asString("")))
        .map(volume -> volume.at("/configMap/name"))
        .filter(JsonNode::isString)
        .flatMap(
            map ->
                Stream.of("common.yaml", service + ".yaml").map(key -> map.asString() + "/" + key));
  }

  private static boolean isThere(String file, Manifests manifests) {
    return manifests
        .ofKind("ConfigMap")
        .anyMatch(
            map ->
                file.startsWith(map.name() + "/")
                    && map.json().path("data").has(file.substring(map.name().length() + 1)));
  }
}
