package org.liveblogarchive.k8s.objects;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Pods that are alike, made by a workload here or by an operator.
 *
 * @param name what tables call them
 * @param labels their labels
 * @param ports what they listen on
 */
public record Pods(String name, Map<String, String> labels, List<Port> ports) {

  /** Whether a label selector means them; an empty one means all. */
  public boolean areSelectedBy(JsonNode selector) {
    if (selector.has("matchExpressions")) {
      throw new IllegalArgumentException("matchExpressions are not understood: " + selector);
    }
    return labels
        .entrySet()
        .containsAll(KubernetesObject.texts(selector.path("matchLabels")).entrySet());
  }

  /** Whether they listen on a port of this name or number. */
  public boolean listenOn(String port) {
    return ports.stream().anyMatch(own -> own.isCalled(port));
  }
}
