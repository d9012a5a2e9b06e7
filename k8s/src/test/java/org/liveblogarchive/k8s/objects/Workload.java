package org.liveblogarchive.k8s.objects;

import static org.liveblogarchive.k8s.objects.KubernetesObject.items;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A Deployment or StatefulSet, or whatever else has a template of pods.
 *
 * @param object all of it
 */
public record Workload(KubernetesObject object) {

  private static final Set<String> KINDS =
      Set.of("Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob", "ReplicaSet");

  static boolean is(KubernetesObject object) {
    return KINDS.contains(object.kind());
  }

  /** Returns its name. */
  public String name() {
    return object.name();
  }

  /** Returns the template of its pods. */
  public JsonNode template() {
    return object.kind().equals("CronJob")
        ? object.spec().at("/jobTemplate/spec/template")
        : object.spec().path("template");
  }

  /** Returns the specification of its pods. */
  public JsonNode pod() {
    return template().path("spec");
  }

  /** Returns its pods as others see them. */
  public Pods pods() {
    return new Pods(
        name(),
        KubernetesObject.texts(template().at("/metadata/labels")),
        containers().flatMap(Container::ports).toList());
  }

  /** Returns all of its containers, those that run first included. */
  public Stream<Container> containers() {
    return Stream.concat(
        items(pod().path("initContainers")).map(json -> new Container(this, json, true)),
        items(pod().path("containers")).map(json -> new Container(this, json, false)));
  }

  /** Returns the volume of this name. */
  public JsonNode volume(String name) {
    return items(pod().path("volumes"))
        .filter(volume -> volume.path("name").asString("").equals(name))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  /** Returns the labels by which it finds its own pods. */
  public Map<String, String> selector() {
    return KubernetesObject.texts(object.spec().at("/selector/matchLabels"));
  }
}
