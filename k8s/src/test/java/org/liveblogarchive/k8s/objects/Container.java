package org.liveblogarchive.k8s.objects;

import static org.liveblogarchive.k8s.objects.KubernetesObject.items;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A container of a workload.
 *
 * @param workload whose it is
 * @param json its specification
 * @param initial whether it ends before the others start
 */
public record Container(Workload workload, JsonNode json, boolean initial) {

  /** Returns its name. */
  public String name() {
    return json.path("name").asString("");
  }

  /** Returns what messages call it. */
  public String title() {
    return workload.object().title() + ": container " + name();
  }

  /** Returns the ports it listens on. */
  public Stream<Port> ports() {
    return items(json.path("ports"))
        .map(port -> new Port(port.path("name").asString(""), port.path("containerPort").asInt(0)));
  }

  /** Whether it has a port of this number or name. */
  public boolean exposes(String port) {
    return ports().anyMatch(own -> own.isCalled(port));
  }
}
